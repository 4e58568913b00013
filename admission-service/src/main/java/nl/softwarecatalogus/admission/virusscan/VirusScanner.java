// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

/** Whatever an installation has to look for viruses with; the default is nothing. */
public interface VirusScanner {

    /** Whether files are scanned at all. */
    boolean isOn();

    /** @throws ScannerAwayException when it cannot tell now */
    Verdict scan(byte[] content);

    sealed interface Verdict {

        record Clean() implements Verdict {}

        record Infected(String virus) implements Verdict {}
    }
}
