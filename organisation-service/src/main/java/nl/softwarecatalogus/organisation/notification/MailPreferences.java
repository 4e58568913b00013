// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which mails somebody wants, and how. The inbox holds everything, whatever is chosen here.
 *
 * @param version of what was chosen; 0 when nothing ever was
 */
public record MailPreferences(Language language, Delivery delivery, Set<NotificationKind> mailFor, long version) {

    /** For whoever never chose. */
    static MailPreferences usual() {
        var mailed = Arrays.stream(NotificationKind.values())
                .filter(NotificationKind::isMailedUnlessRefused)
                .collect(Collectors.toSet());
        return new MailPreferences(Language.NL, Delivery.IMMEDIATE, mailed, 0);
    }

    boolean wants(NotificationKind kind) {
        return mailFor.contains(kind);
    }
}
