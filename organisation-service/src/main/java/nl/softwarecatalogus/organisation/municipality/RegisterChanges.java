// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.util.Arrays;
import java.util.List;

/**
 * What a file means for the register.
 *
 * @param entries every municipality of the file, with what was known of it before
 * @param notInFile known before and absent from the file; these stay
 */
public record RegisterChanges(List<RegisterChange> entries, int notInFile) {

    public long current() {
        return entries.stream().filter(entry -> entry.after().current()).count();
    }

    public long count(RegisterChange.Kind... kinds) {
        return entries.stream()
                .filter(entry -> Arrays.asList(kinds).contains(entry.kind()))
                .count();
    }
}
