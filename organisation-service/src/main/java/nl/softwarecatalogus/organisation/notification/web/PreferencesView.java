// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.web;

import java.util.List;
import nl.softwarecatalogus.organisation.notification.Delivery;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.organisation.notification.MailPreferences;
import nl.softwarecatalogus.organisation.notification.NotificationKind;

record PreferencesView(Language language, Delivery delivery, List<NotificationKind> mailFor) {

    static PreferencesView of(MailPreferences preferences) {
        return new PreferencesView(
                preferences.language(),
                preferences.delivery(),
                preferences.mailFor().stream().sorted().toList());
    }
}
