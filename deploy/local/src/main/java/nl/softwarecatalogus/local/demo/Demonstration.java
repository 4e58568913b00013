// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.softwarecatalogus.local.demo.Region.Collaboration;
import nl.softwarecatalogus.local.http.JsonClient;
import nl.softwarecatalogus.local.identity.LocalAccounts;

/** Plays the region from admission to dashboard. May be played again: what is there already is left as it is. */
public final class Demonstration {

    /** @param play does it and answers a remark for the person who waits */
    public record Act(String name, Supplier<String> play) {}

    private final Region region = Region.read();
    private final Parties parties = new Parties();
    private final Accounts accounts;
    private final Organisations organisations;
    private final Admissions admissions;
    private final Memberships memberships;
    private final Offerings offerings;
    private final Declarations declarations;
    private final Dashboards dashboards;

    public Demonstration(URI gateway, LocalAccounts localAccounts) {
        var office = new Office(new JsonClient(gateway.toString()), localAccounts);
        accounts = new Accounts(office);
        organisations = new Organisations(office);
        admissions = new Admissions(office);
        memberships = new Memberships(office);
        offerings = new Offerings(office);
        declarations = new Declarations(office, parties, offerings);
        dashboards = new Dashboards(office);
    }

    /** In the order in which they must be played. */
    public List<Act> acts() {
        return List.of(
                new Act("Gemeenten", organisations::importMunicipalities),
                new Act("GEMMA", offerings::importGemma),
                new Act("Toelating", this::admit),
                new Act("Mensen", this::invite),
                new Act("Lidmaatschap", this::enrol),
                new Act("Aanbod", this::publish),
                new Act("Gebruik voor leden", this::declare),
                new Act("Overzicht", this::lookAtDashboards));
    }

    /** Who can log in after this: address, and for whom. */
    public Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        region.collaborations().forEach(collaboration -> collaboration
                .people()
                .forEach(person -> people.merge(person.email(), collaboration.name(), Demonstration::both)));
        region.municipalities()
                .forEach(municipality ->
                        people.merge(municipality.person().email(), municipality.name(), Demonstration::both));
        region.suppliers()
                .forEach(supplier -> people.merge(supplier.person().email(), supplier.name(), Demonstration::both));
        return people;
    }

    private String admit() {
        for (var collaboration : region.collaborations()) {
            var caseId = admissions.admit(collaboration);
            parties.add(collaboration.name(), organisations.collaboration(collaboration, caseId));
        }
        region.openCases().forEach(admissions::sendIn);
        return names(region.collaborations())
                + "; %d aanvragen open".formatted(region.openCases().size());
    }

    private String invite() {
        region.municipalities()
                .forEach(municipality -> parties.add(municipality.code(), organisations.municipality(municipality)));
        region.suppliers().forEach(supplier -> parties.add(supplier.name(), organisations.supplier(supplier)));
        parties.all().forEach(accounts::invite);
        parties.all().forEach(accounts::letIn);
        return people().size() + " accounts";
    }

    private String enrol() {
        for (var collaboration : region.collaborations()) {
            for (var enrolment : collaboration.members()) {
                memberships.enrol(parties.get(enrolment.municipality()), party(collaboration), enrolment);
            }
        }
        return "";
    }

    private String publish() {
        region.suppliers().forEach(supplier -> offerings.publish(parties.get(supplier.name()), supplier.offerings()));
        region.collaborations()
                .forEach(collaboration -> offerings.publish(party(collaboration), collaboration.offerings()));
        return "";
    }

    private String declare() {
        for (var collaboration : region.collaborations()) {
            collaboration
                    .declarations()
                    .forEach(declaration -> declarations.declare(party(collaboration), declaration));
        }
        return "";
    }

    private String lookAtDashboards() {
        return region.collaborations().stream()
                .map(collaboration -> collaboration.name() + ": " + dashboards.of(party(collaboration)))
                .collect(Collectors.joining("; "));
    }

    private Party party(Collaboration collaboration) {
        return parties.get(collaboration.name());
    }

    private static String names(List<Collaboration> collaborations) {
        return collaborations.stream().map(Collaboration::name).collect(Collectors.joining(", "));
    }

    private static String both(String one, String other) {
        return one + " en " + other;
    }
}
