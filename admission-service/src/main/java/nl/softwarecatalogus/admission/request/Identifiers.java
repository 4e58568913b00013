// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which others know the candidate.
 *
 * @param kvkNumber Chamber of Commerce, 8 digits
 * @param rsin 9 digits with a check digit (elfproef)
 * @param oin 20 digits: prefix, number, zeros (Digikoppeling Identificatie en Authenticatie)
 */
@Embeddable
public record Identifiers(
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin) {

    static final Identifiers NONE = new Identifiers(null, null, null);

    private static final int[] RSIN_WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int OIN_PREFIX_LENGTH = 8;
    private static final String RSIN_PREFIX = "00000001";
    private static final Set<String> OIN_PREFIXES =
            Set.of(RSIN_PREFIX, "00000002", "00000003", "00000004", "00000006", "00000099");

    static boolean isKvkNumber(String number) {
        return number.matches("[0-9]{8}");
    }

    static boolean isRsin(String number) {
        return number.matches("[0-9]{9}") && !number.equals("000000000") && passesElevenTest(number);
    }

    static boolean isOin(String number) {
        if (!number.matches("[0-9]{20}") || !OIN_PREFIXES.contains(number.substring(0, OIN_PREFIX_LENGTH))) {
            return false;
        }
        return !number.startsWith(RSIN_PREFIX)
                || isRsin(number.substring(OIN_PREFIX_LENGTH, OIN_PREFIX_LENGTH + RSIN_WEIGHTS.length));
    }

    private static boolean passesElevenTest(String digits) {
        var sum = 0;
        for (var place = 0; place < RSIN_WEIGHTS.length; place++) {
            sum += RSIN_WEIGHTS[place] * Character.digit(digits.charAt(place), 10);
        }
        return sum % 11 == 0;
    }
}
