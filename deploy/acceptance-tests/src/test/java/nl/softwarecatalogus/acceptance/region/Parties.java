// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.web.Caller;

/**
 * The organisations of the region.
 *
 * @param supplier a member of the collaboration that may not see what others use
 * @param outsider a municipality that is no member of anything
 */
public record Parties(
        Party collaboration,
        Party neighbour,
        Party community,
        Party member,
        Party secondMember,
        Party supplier,
        Party outsider) {

    static Parties meet(Clerk clerk) {
        return new Parties(
                withPeople(
                        clerk, clerk.admitted("COLLABORATION", "Samenwerking Proefregio"), "Samenwerking Proefregio"),
                withOnePerson(
                        clerk, clerk.admitted("COLLABORATION", "Samenwerking Buurregio"), "Samenwerking Buurregio"),
                withOnePerson(clerk, clerk.admitted("COMMUNITY", "Community Open Zaken"), "Community Open Zaken"),
                withPeople(clerk, clerk.municipality("0014"), "Gemeente Groningen"),
                withOnePerson(clerk, clerk.municipality("1966"), "Gemeente Het Hogeland"),
                withOnePerson(clerk, clerk.supplier("Proefsoftware BV"), "Proefsoftware BV"),
                withOnePerson(clerk, clerk.municipality("1979"), "Gemeente Eemsdelta"));
    }

    /** One for each role. */
    private static Party withPeople(Clerk clerk, String id, String name) {
        for (var role : Party.ROLES) {
            clerk.invite(id, "Persoon van " + role + " bij " + name, Party.email(role, name), List.of(role));
        }
        Map<String, Caller> people = new HashMap<>();
        for (var role : Party.ROLES) {
            people.put(role, clerk.welcome(id, Party.email(role, name)));
        }
        return new Party(id, name, people);
    }

    /** One with all roles. */
    static Party withOnePerson(Clerk clerk, String id, String name) {
        clerk.invite(id, "Alleskunner van " + name, Party.email("alles", name), Party.ROLES);
        var person = clerk.welcome(id, Party.email("alles", name));
        Map<String, Caller> people = new HashMap<>();
        Party.ROLES.forEach(role -> people.put(role, person));
        return new Party(id, name, people);
    }
}
