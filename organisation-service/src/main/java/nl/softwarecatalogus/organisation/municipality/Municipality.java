// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the register, past or present (gemeente).
 *
 * @param code four digits (CBS), a string because zeros in front count
 * @param name as it prefers to be called, without "gemeente" in front
 * @param beginsOn first day; null when the register does not know it
 * @param endsOn last day; null for a municipality that goes on
 * @param successorCodes the municipalities into which it went
 */
public record Municipality(
        String code,
        String name,
        String officialName,
        String province,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        List<String> successorCodes,
        String tooiIdentifier) {

    public Municipality {
        successorCodes = successorCodes.stream().sorted().toList();
    }

    public Municipality withSuccessors(List<String> codes) {
        return new Municipality(code, name, officialName, province, beginsOn, endsOn, codes, tooiIdentifier);
    }

    public boolean hasBegunOn(LocalDate day) {
        return beginsOn == null || !beginsOn.isAfter(day);
    }

    public boolean hasEndedOn(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    public boolean isCurrentOn(LocalDate day) {
        return hasBegunOn(day) && !hasEndedOn(day);
    }
}
