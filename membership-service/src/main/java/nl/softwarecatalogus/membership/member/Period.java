// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** From a day up to and including another; null leaves that side open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInputException(new InvalidParam("to", "period-reversed", from.toString()));
        }
    }
}
