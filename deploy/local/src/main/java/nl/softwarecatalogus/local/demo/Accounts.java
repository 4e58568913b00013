// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** VNG invites the people of an organisation; they come in and visit for the first time. */
final class Accounts {

    private static final String API = "/api/organisation/v1";

    private final Office office;

    Accounts(Office office) {
        this.office = office;
    }

    void invite(Party party) {
        for (var person : party.people()) {
            if (account(party, person).isEmpty()) {
                var invitation = Map.of("name", person.name(), "email", person.email(), "roles", person.roles());
                office.officer().post(accounts(party), invitation);
            }
        }
    }

    /** Instead of following the activation mail, which asks for a second factor. The first visit makes the access active. */
    void letIn(Party party) {
        for (var person : party.people()) {
            Eventually.find("Het account " + person.email(), () -> account(party, person)
                    .filter(account -> text(account, "provisioning").equals("DONE")));
            office.accounts().letIn(person.email());
            Eventually.find("Het recht van " + person.email(), () -> Optional.of(office.person(party, person))
                    .map(worker -> worker.ask(API + "/me"))
                    .filter(me -> me.isOk() && actsFor(me.body(), party)));
        }
    }

    private Optional<JsonNode> account(Party party, Person person) {
        return office.officer()
                .list(accounts(party), "")
                .filter(account -> text(account, "email").equals(person.email()))
                .findFirst();
    }

    private static String accounts(Party party) {
        return API + "/organisations/" + party.id() + "/accounts";
    }

    private static boolean actsFor(JsonNode me, Party party) {
        return text(me.path("actingFor"), "organisationId").equals(party.id());
    }
}
