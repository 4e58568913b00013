// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.List;
import java.util.Locale;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The pair already has a membership that is open or running. */
public class AlreadyEnrolledException extends ConflictException {

    AlreadyEnrolledException(Parties parties, MembershipState live) {
        super(
                List.of(new Conflict(
                        live.membershipId().toString(),
                        parties.collaboration().name(),
                        "membership-" + live.status().name().toLowerCase(Locale.ROOT))),
                "membership-exists",
                parties.member().name(),
                parties.collaboration().name());
    }
}
