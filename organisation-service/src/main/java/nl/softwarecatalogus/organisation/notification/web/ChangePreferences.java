// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.web;

import java.util.Set;
import nl.softwarecatalogus.organisation.notification.Delivery;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.organisation.notification.NotificationKind;

record ChangePreferences(Language language, Delivery delivery, Set<NotificationKind> mailFor) {}
