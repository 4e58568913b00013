// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.Locale;

/** In which somebody reads mails. */
public enum Language {
    NL(NotificationTexts.DUTCH),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Dutch for whoever asks for anything else. */
    public static Language of(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : NL;
    }

    Locale locale() {
        return locale;
    }
}
