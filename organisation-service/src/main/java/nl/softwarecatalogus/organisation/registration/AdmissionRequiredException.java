// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import nl.softwarecatalogus.platform.problem.ConflictException;

/** A collaboration or community without an admitted case behind it. */
public class AdmissionRequiredException extends ConflictException {

    AdmissionRequiredException() {
        super("admission-required");
    }
}
