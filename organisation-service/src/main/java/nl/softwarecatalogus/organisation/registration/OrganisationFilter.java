// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are asked for; null means no such limit.
 *
 * @param q words that must all occur
 */
public record OrganisationFilter(
        @Nullable String q,
        @Nullable OrganisationType organisationType,
        @Nullable OrganisationStatus status,
        @Nullable UUID admissionRequestId) {

    private static final int LONGEST_QUESTION = 200;

    public OrganisationFilter {
        if (q != null && q.length() > LONGEST_QUESTION) {
            throw new InvalidInputException(new InvalidParam("q", "maxLength", Integer.toString(LONGEST_QUESTION)));
        }
    }
}
