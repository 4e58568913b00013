// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.BusinessDates;
import nl.softwarecatalogus.membership.enrolment.MembershipDeclared;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What settles invitations without anybody touching them: a declaration, and time. */
@Component
class InvitationSettlement {

    private static final int AT_ONCE = 500;

    private final InvitationRepository invitations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationSettlement(InvitationRepository invitations, TransactionTemplate transaction, Clock clock) {
        this.invitations = invitations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction of the declaration. One that should have expired expires, and is not answered. */
    @EventListener
    void answer(MembershipDeclared declared) {
        var membership = declared.membership();
        var now = clock.instant();
        for (var open : invitations.findOpen(membership.collaborationId(), List.of(membership.memberId()))) {
            if (!open.expireIfDue(now)) {
                open.answer(membership.membershipId(), now);
            }
            invitations.saveAndFlush(open);
        }
    }

    /** Also those that fell due while the service was down; more instances may do it at once. */
    @Scheduled(fixedDelayString = "${softwarecatalogus.membership.end-of-day.every:PT30S}")
    void expireDue() {
        invitations
                .findDue(BusinessDates.of(clock.instant()), Limit.of(AT_ONCE))
                .forEach(this::expireIfDue);
    }

    private void expireIfDue(UUID id) {
        transaction.executeWithoutResult(_ -> invitations.findToChange(id).ifPresent(invitation -> {
            invitation.expireIfDue(clock.instant());
            invitations.saveAndFlush(invitation);
        }));
    }
}
