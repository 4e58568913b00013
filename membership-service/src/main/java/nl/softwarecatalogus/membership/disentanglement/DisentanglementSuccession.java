// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.time.Clock;
import nl.softwarecatalogus.membership.enrolment.MembershipLapsed;
import nl.softwarecatalogus.membership.enrolment.MembershipTransferred;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open disentanglements when organisations merge, in the transaction in which their memberships change. */
@Component
class DisentanglementSuccession {

    private final DisentanglementRepository disentanglements;
    private final Clock clock;

    DisentanglementSuccession(DisentanglementRepository disentanglements, Clock clock) {
        this.disentanglements = disentanglements;
        this.clock = clock;
    }

    @EventListener
    void transfer(MembershipTransferred transferred) {
        var membership = transferred.membership();
        disentanglements.findToChange(membership.membershipId()).ifPresent(open -> {
            open.transfer(membership);
            disentanglements.saveAndFlush(open);
        });
    }

    /** What was chosen goes on with the membership that stays, if that one is to end too. */
    @EventListener
    void lapse(MembershipLapsed lapsed) {
        disentanglements.findToChange(lapsed.membership().membershipId()).ifPresent(open -> {
            var chosen = open.choices();
            open.lapse(clock.instant());
            disentanglements.saveAndFlush(open);
            lapsed.successorId().flatMap(disentanglements::findToChange).ifPresent(other -> {
                other.adopt(chosen);
                disentanglements.saveAndFlush(other);
            });
        });
    }
}
