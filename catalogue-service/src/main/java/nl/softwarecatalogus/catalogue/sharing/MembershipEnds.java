// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.membership.KnownMembershipService;
import nl.softwarecatalogus.catalogue.membership.MembershipRemembered;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends what was shared on the strength of a membership, in the transaction that remembers its end. Of members that merged
 * one membership goes on and the others end: as long as one is left, the share goes on with that.
 */
@Component
class MembershipEnds {

    private final LandscapeShareRepository shares;
    private final KnownOrganisationService organisations;
    private final KnownMembershipService memberships;
    private final Clock clock;

    MembershipEnds(
            LandscapeShareRepository shares,
            KnownOrganisationService organisations,
            KnownMembershipService memberships,
            Clock clock) {
        this.shares = shares;
        this.organisations = organisations;
        this.memberships = memberships;
        this.clock = clock;
    }

    @EventListener
    void follow(MembershipRemembered event) {
        var membership = event.membership();
        if (membership.isCurrent()) {
            return;
        }
        var members = organisations.same(membership.memberId());
        var collaborations = organisations.same(membership.collaborationId());
        var shared = shares.findToSettle(members, collaborations);
        if (!shared.isEmpty()) {
            var merged = members.size() > 1 || collaborations.size() > 1;
            settle(shared, memberships.findCurrent(members, collaborations), merged);
        }
    }

    private void settle(List<LandscapeShare> shared, List<UUID> current, boolean merged) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var share : shared) {
            if (current.stream().anyMatch(share::restsOn)) {
                continue;
            }
            if (merged && !current.isEmpty()) {
                share.restOn(current.getFirst());
            } else {
                share.end(now);
            }
        }
        shares.saveAllAndFlush(shared);
    }
}
