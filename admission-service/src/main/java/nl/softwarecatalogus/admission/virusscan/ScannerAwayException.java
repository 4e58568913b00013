// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

/** The scanner did not answer, or answered something else than a verdict. */
public class ScannerAwayException extends RuntimeException {

    ScannerAwayException(String answer) {
        super("the virus scanner answered: " + answer);
    }

    ScannerAwayException(Exception cause) {
        super(cause);
    }
}
