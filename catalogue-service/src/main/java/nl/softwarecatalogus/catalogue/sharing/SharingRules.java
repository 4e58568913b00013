// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.membership.KnownMembershipService;
import nl.softwarecatalogus.catalogue.organisation.Governments;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges whether a landscape can be shared as things stand; they stay so until the transaction ends. */
@Component
class SharingRules {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final KnownOrganisationService organisations;
    private final KnownMembershipService memberships;
    private final Clock clock;

    SharingRules(KnownOrganisationService organisations, KnownMembershipService memberships, Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** @return the membership that it rests on; null for an audience that needs none */
    @Nullable
    UUID judge(UUID organisationId, @Nullable UUID collaborationId) {
        var known = organisations.hold(Stream.of(organisationId, collaborationId)
                .filter(Objects::nonNull)
                .toList());
        var organisation = organisations.requireActive(organisationId);
        if (!Governments.include(organisation)) {
            throw new ConflictException("only-governments-share", organisation.name());
        }
        if (collaborationId == null) {
            return null;
        }
        var target = known.get(collaborationId);
        if (target != null && target.reference().organisationType().equals("COMMUNITY")) {
            throw new ConflictException(
                    "community-has-no-landscape", target.reference().name());
        }
        if (target == null || target.isMerged()) {
            throw new ConflictException("sharing-needs-membership");
        }
        return memberships
                .holdMembershipOn(collaborationId, organisationId, LocalDate.ofInstant(clock.instant(), NETHERLANDS))
                .orElseThrow(() -> new ConflictException("sharing-needs-membership"));
    }
}
