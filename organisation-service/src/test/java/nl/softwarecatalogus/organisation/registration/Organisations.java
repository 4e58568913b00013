// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.municipality.Municipality;
import nl.softwarecatalogus.organisation.municipality.MunicipalityStanding;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.springframework.test.util.ReflectionTestUtils;

/** Organisations and municipalities to try rules on. */
final class Organisations {

    static final Contact CONTACT = new Contact("Petra Voorbeeld", "petra@voorbeeld.nl", null);
    static final Identifiers NUMBERS = new Identifiers("12345678", "123456782", "00000001123456782000", null);

    private Organisations() {}

    static Municipality groningen() {
        return municipality("0014", "Groningen", "Groningen");
    }

    static Municipality municipality(String code, String name, String province) {
        return new Municipality(
                code,
                name,
                "gemeente " + name,
                province,
                null,
                null,
                List.of(),
                "https://identifier.overheid.nl/tooi/id/gemeente/gm" + code);
    }

    static MunicipalityStanding current(Municipality municipality) {
        return new MunicipalityStanding(municipality, true, false);
    }

    static MunicipalityStanding closed() {
        var winsum = new Municipality(
                "0053",
                "Winsum",
                "gemeente Winsum",
                "Groningen",
                null,
                LocalDate.of(2018, 12, 31),
                List.of("1966"),
                "https://identifier.overheid.nl/tooi/id/gemeente/gm0053");
        return new MunicipalityStanding(winsum, true, true);
    }

    static Organisation supplier() {
        return Organisation.register(
                new Registration(OrganisationType.SUPPLIER, null, Profile.named("Voorbeeldsoftware")),
                Optional.empty());
    }

    static Organisation ofGroningen() {
        return Organisation.register(
                new Registration(OrganisationType.MUNICIPALITY, "0014", Profile.named("Gemeente Groningen")),
                Optional.of(current(groningen())));
    }

    static Organisation admitted(OrganisationType type) {
        return Organisation.registerAdmitted(
                new AdmittedCase(UUID.randomUUID(), type, Profile.named("Digitale Regio Noord")));
    }

    static Revision revision(Profile profile) {
        return new Revision(null, null, profile);
    }

    /** What the aggregate would publish when it is saved. */
    static Collection<Object> eventsOf(Organisation organisation) {
        Collection<Object> events = ReflectionTestUtils.invokeMethod(organisation, "domainEvents");
        return Objects.requireNonNull(events);
    }
}
