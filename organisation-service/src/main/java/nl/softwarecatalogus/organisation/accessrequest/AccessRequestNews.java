// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.stereotype.Component;

/** Tells administrators that somebody asks for access, and whoever asks what became of it. */
@Component
class AccessRequestNews {

    private final NotificationService notifications;
    private final AccessLetters letters;
    private final OrganisationService organisations;

    AccessRequestNews(NotificationService notifications, AccessLetters letters, OrganisationService organisations) {
        this.notifications = notifications;
        this.letters = letters;
        this.organisations = organisations;
    }

    void unconfirmed(AccessRequest request, LinkSecret secret) {
        letters.link(request, secret, name(request.organisationId()));
    }

    /** Without the name of who asks: that is with the request. */
    void opened(AccessRequest request) {
        var organisation = new Party(request.organisationId(), name(request.organisationId()));
        notifications.tell(new Occasion(
                request.id(),
                NotificationKind.ACCESS_REQUESTED,
                request.id(),
                Particulars.of(organisation),
                request.askedAt()));
    }

    void decided(AccessRequest request) {
        var organisation = name(request.organisationId());
        request.declineReason()
                .ifPresentOrElse(
                        reason -> letters.declined(request, organisation, reason),
                        () -> letters.approved(request, organisation));
    }

    private String name(UUID organisationId) {
        return organisations.state(organisationId).name();
    }
}
