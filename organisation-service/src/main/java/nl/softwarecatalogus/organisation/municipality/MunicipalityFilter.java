// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** Which municipalities are asked for; null means no such limit. */
public record MunicipalityFilter(
        @Nullable String q,
        @Nullable Boolean current,
        @Nullable String province) {

    private static final int LONGEST_QUESTION = 100;

    public MunicipalityFilter {
        if (q != null && q.length() > LONGEST_QUESTION) {
            throw new InvalidInputException(new InvalidParam("q", "maxLength", Integer.toString(LONGEST_QUESTION)));
        }
        if ((q + province).indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("q", "pattern"));
        }
    }
}
