// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Locale;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The declaration no longer waits for an answer. */
public class AlreadyDecidedException extends ConflictException {

    AlreadyDecidedException(MembershipStatus status) {
        super("membership-already-" + status.name().toLowerCase(Locale.ROOT));
    }
}
