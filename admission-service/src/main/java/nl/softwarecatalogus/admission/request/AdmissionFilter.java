// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; null leaves a property free.
 *
 * @param text stands somewhere in the name or the reference; empty for any
 */
public record AdmissionFilter(
        String text,
        @Nullable AdmissionStatus status,
        @Nullable OrganisationType organisationType) {}
