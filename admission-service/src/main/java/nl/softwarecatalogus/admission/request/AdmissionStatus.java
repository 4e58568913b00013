// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.Locale;

/** Where an admission request stands. It is open until it is decided on or withdrawn. */
public enum AdmissionStatus {
    RECEIVED,
    IN_ASSESSMENT,
    INFORMATION_REQUESTED,
    ADMITTED,
    REJECTED,
    WITHDRAWN;

    boolean isOpen() {
        return switch (this) {
            case RECEIVED, IN_ASSESSMENT, INFORMATION_REQUESTED -> true;
            case ADMITTED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** As codes of refusals spell it: {@code in-assessment}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
