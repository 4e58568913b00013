// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.BusinessDates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people of invitations that are still open. Of reminders that fell due while the service was down only the last
 * is given; more instances may do it at once.
 */
@Component
@EnableConfigurationProperties(InvitationProperties.class)
class InvitationReminders {

    private final InvitationRepository invitations;
    private final TransactionTemplate transaction;
    private final List<Integer> daysBefore;
    private final Clock clock;

    InvitationReminders(
            InvitationRepository invitations,
            TransactionTemplate transaction,
            InvitationProperties properties,
            Clock clock) {
        this.invitations = invitations;
        this.transaction = transaction;
        this.daysBefore = properties.remindDaysBefore();
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.membership.end-of-day.every:PT30S}")
    void remindDue() {
        if (!daysBefore.isEmpty()) {
            invitations
                    .findToRemind(BusinessDates.of(clock.instant()), daysBefore.toArray(Integer[]::new))
                    .forEach(this::remindIfDue);
        }
    }

    private void remindIfDue(UUID id) {
        transaction.executeWithoutResult(_ -> invitations.findToChange(id).ifPresent(invitation -> {
            invitation.remindIfDue(daysBefore, clock.instant());
            invitations.saveAndFlush(invitation);
        }));
    }
}
