// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import nl.softwarecatalogus.organisation.notification.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in. Who is logged in need not say who that is.
 *
 * @param message for the administrator who decides
 */
public record AccessQuestion(
        @Nullable String name,
        @Nullable String email,
        @Nullable String message,
        Language language) {}
