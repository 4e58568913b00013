// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest.web;

import java.util.Locale;
import nl.softwarecatalogus.organisation.accessrequest.AccessQuestion;
import nl.softwarecatalogus.organisation.notification.Language;
import org.jspecify.annotations.Nullable;

record AskForAccess(
        @Nullable String name,
        @Nullable String email,
        @Nullable String message) {

    AccessQuestion toQuestion(Locale reader) {
        var language = reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.EN : Language.NL;
        return new AccessQuestion(name, email, message == null || message.isBlank() ? null : message.strip(), language);
    }
}
