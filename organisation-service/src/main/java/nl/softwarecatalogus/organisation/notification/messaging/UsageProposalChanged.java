// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;
import org.jspecify.annotations.Nullable;

/** The part of a proposal's events that people are told; what the answer was is in none of them. */
record UsageProposalChanged(
        Application application, Party provider, Party consumer, String status, LocalDate expiresOn) {

    record Application(String name) {}

    UsageProposalChanged {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(consumer, "consumer");
    }

    /** Empty when nobody has anything to do: it was withdrawn, or nobody answered. */
    Optional<Occasion> occasion(EventMetadata event) {
        var particulars = new Particulars(consumer, provider, application.name(), expiresOn);
        return Optional.ofNullable(kind())
                .map(kind -> new Occasion(event.id(), kind, event.subject(), particulars, event.time()));
    }

    private @Nullable NotificationKind kind() {
        return switch (status) {
            case "OPEN" -> NotificationKind.USAGE_PROPOSED;
            case "ANSWERED" -> NotificationKind.USAGE_PROPOSAL_ANSWERED;
            default -> null;
        };
    }
}
