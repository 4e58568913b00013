// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Locale;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** Only a confirmed membership whose end was not announced yet can be brought to an end. */
public class NotRunningException extends ConflictException {

    NotRunningException(MembershipStatus status) {
        super("not-running-" + status.name().toLowerCase(Locale.ROOT));
    }
}
