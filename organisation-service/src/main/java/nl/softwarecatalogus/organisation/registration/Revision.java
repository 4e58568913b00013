// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * A whole new profile.
 *
 * @param organisationType may be repeated, never changed
 * @param municipalityCode may be repeated, never changed
 */
public record Revision(
        @Nullable OrganisationType organisationType,
        @Nullable String municipalityCode,
        Profile profile) {}
