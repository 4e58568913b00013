// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.util.List;

/**
 * What taking over a file did to the register.
 *
 * @param entries every municipality of the file, with what was known of it before
 * @param notInFile known before and absent from the file; these stay
 */
public record RegisterChanges(List<RegisterChange> entries, int notInFile) {

    public long current() {
        return entries.stream().filter(entry -> entry.after().current()).count();
    }

    public long added() {
        return entries.stream().filter(entry -> entry.before().isEmpty()).count();
    }

    public long changed() {
        return entries.stream().filter(RegisterChanges::isChanged).count();
    }

    /** Of the changed ones, those that the file gives a last day and the register did not. */
    public long closed() {
        return entries.stream()
                .filter(entry -> entry.after().municipality().endsOn() != null)
                .filter(entry ->
                        entry.before().filter(before -> before.endsOn() == null).isPresent())
                .count();
    }

    public long unchanged() {
        return entries.size() - added() - changed();
    }

    private static boolean isChanged(RegisterChange entry) {
        return entry.before()
                .filter(before -> !before.equals(entry.after().municipality()))
                .isPresent();
    }
}
