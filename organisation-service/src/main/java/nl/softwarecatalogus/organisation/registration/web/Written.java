// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration.web;

import org.jspecify.annotations.Nullable;

/** A field that was left blank counts as absent. */
final class Written {

    private Written() {}

    static @Nullable String of(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
