// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;

/** Named examples. */
final class People {

    /** Half an hour past midnight in the Netherlands, where it is the 24th. */
    static final Instant INVITED_AT = Instant.parse("2026-11-23T23:30:00Z");

    static final Instant VISITED_AT = Instant.parse("2026-11-25T10:00:00Z");
    static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);
    static final Set<Role> USAGE_VIEWER = Set.of(Role.USAGE_VIEWER);

    private People() {}

    static Account petra() {
        return Account.of(invitation("Petra Voorbeeld", "petra@voorbeeld.example", ADMINISTRATOR));
    }

    static Account karim() {
        return Account.of(invitation("Karim Voorbeeld", "karim@voorbeeld.example", USAGE_VIEWER));
    }

    static Invitation invitation(String name, String email, Set<Role> roles) {
        return new Invitation(name, email, roles);
    }

    static Team newTeam(OrganisationStatus status) {
        return new Team(organisation(status), List.of());
    }

    static OrganisationState organisation(OrganisationStatus status) {
        return new OrganisationState(
                UUID.fromString("5d2f7c1a-98f4-4a0e-8c0b-2f7a1d9e3b02"),
                "Samenwerking Digitale Regio Noord",
                OrganisationType.COLLABORATION,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
