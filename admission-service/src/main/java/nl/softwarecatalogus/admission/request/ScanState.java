// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** What is known of viruses in a file. */
public enum ScanState {
    /** Nobody scans here, or nobody did when it came. */
    NOT_SCANNED,
    BEING_SCANNED,
    CLEAN,
    /** There was a virus in it; the content is gone. */
    REFUSED
}
