// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.Locale;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The invitation is not open any more. */
public class InvitationSettledException extends ConflictException {

    InvitationSettledException(InvitationStatus status) {
        super("invitation-already-" + status.name().toLowerCase(Locale.ROOT));
    }
}
