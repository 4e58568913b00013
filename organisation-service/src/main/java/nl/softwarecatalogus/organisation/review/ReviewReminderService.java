// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the administrators of one organisation that its rights are to be reviewed. */
@Service
@Transactional
public class ReviewReminderService {

    private final ReviewStore store;
    private final NotificationService notifications;
    private final OrganisationService organisations;
    private final Clock clock;

    ReviewReminderService(
            ReviewStore store, NotificationService notifications, OrganisationService organisations, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Once a round, whoever asks. */
    void remind(UUID organisationId, ReviewRound round) {
        var now = clock.instant();
        if (store.told(organisationId, round, now)) {
            var party = new Party(
                    organisationId, organisations.state(organisationId).name());
            var particulars = new Particulars(party, null, null, round.dueWhenToldAt(now));
            notifications.tell(new Occasion(
                    id(organisationId, round), NotificationKind.RIGHTS_REVIEW_DUE, organisationId, particulars, now));
        }
    }

    private static UUID id(UUID organisationId, ReviewRound round) {
        var name = "rights review " + organisationId + " " + round.startsOn();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
