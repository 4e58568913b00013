// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.softwarecatalogus.organisation.account.Recipient;
import nl.softwarecatalogus.organisation.account.RecipientService;
import nl.softwarecatalogus.organisation.membership.KnownMembership;
import nl.softwarecatalogus.organisation.membership.KnownMembershipService;
import org.springframework.stereotype.Component;

/** Finds whom an occasion concerns. */
@Component
class Addressees {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final KnownMembershipService memberships;
    private final RecipientService recipients;
    private final NotificationProperties properties;
    private final Clock clock;

    Addressees(
            KnownMembershipService memberships,
            RecipientService recipients,
            NotificationProperties properties,
            Clock clock) {
        this.memberships = memberships;
        this.recipients = recipients;
        this.properties = properties;
        this.clock = clock;
    }

    void remember(KnownMembership membership) {
        memberships.remember(membership);
    }

    /** Whoever is on both sides is there twice; nobody, of what is no longer kept in an inbox. */
    List<Recipient> of(Occasion occasion) {
        if (occasion.happenedAt().isBefore(properties.keptSince(clock.instant()))) {
            return List.of();
        }
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        return occasion.kind().audiences().stream()
                .flatMap(audience -> {
                    var organisations = occasion.particulars().on(audience.side(), memberships, today);
                    return recipients.holding(audience.roles(), organisations, occasion.happenedAt()).stream();
                })
                .toList();
    }
}
