// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import nl.softwarecatalogus.platform.problem.StaleVersionException;
import org.jspecify.annotations.Nullable;

/**
 * The version the client edited, from {@code If-Match}. As a controller argument it makes the header mandatory (428
 * without).
 *
 * @param number null when the client says any version will do ({@code If-Match: *})
 */
public record ExpectedVersion(@Nullable Long number) {

    /** @throws StaleVersionException when the client edited another version than the present one */
    public void mustBe(long actual) {
        if (number != null && number != actual) {
            throw new StaleVersionException();
        }
    }
}
