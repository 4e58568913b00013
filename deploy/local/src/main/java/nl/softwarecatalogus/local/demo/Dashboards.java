// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.Optional;

/** What a collaboration sees when it logs in; it must agree with what the other services hold themselves. */
final class Dashboards {

    private final Office office;

    Dashboards(Office office) {
        this.office = office;
    }

    /** Waits until every event has arrived and says what stands there. */
    String of(Party collaboration) {
        var person = office.personOf(collaboration);
        var members = total(person, "/api/membership/v1/collaborations/" + collaboration.id() + "/members");
        var usages = total(person, "/api/catalogue/v1/collaborations/" + collaboration.id() + "/landscape");
        return Eventually.find("Het overzicht van " + collaboration.name(), () -> Optional.of(
                        person.ask("/api/reporting/v1/collaborations/" + collaboration.id() + "/dashboard"))
                .filter(answer -> answer.isOk()
                        && answer.body().path("members").path("confirmed").asInt() == members
                        && answer.body().path("usages").path("total").asInt() == usages)
                .map(_ -> "%d leden, %d keer gebruik".formatted(members, usages)));
    }

    private static int total(Worker person, String path) {
        return person.get(path).path("total").asInt();
    }
}
