// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.Locale;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The organisation's status does not lead to the one asked for. */
public class StatusRefusedException extends ConflictException {

    StatusRefusedException(OrganisationStatus status, String name) {
        super("organisation-already-" + status.name().toLowerCase(Locale.ROOT), name);
    }
}
