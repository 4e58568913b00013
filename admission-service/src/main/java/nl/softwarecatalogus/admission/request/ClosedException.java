// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import nl.softwarecatalogus.platform.problem.ConflictException;

/** The request was decided on or withdrawn: nothing about it changes any more. */
public class ClosedException extends ConflictException {

    ClosedException(AdmissionStatus status) {
        super("admission-request-already-" + status.code());
    }
}
