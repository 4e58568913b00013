// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.softwarecatalogus.membership.enrolment.Decision;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

record DecideOnMembership(
        Choice decision,
        @Nullable LocalDate startsOn,
        @Nullable String reason) {

    enum Choice {
        CONFIRM,
        DECLINE
    }

    Decision toDecision() {
        return switch (decision) {
            case CONFIRM -> confirm();
            case DECLINE -> decline();
        };
    }

    private Decision confirm() {
        if (reason != null) {
            throw new InvalidInputException(new InvalidParam("reason", "only-when-declining"));
        }
        return new Decision.Confirm(startsOn);
    }

    private Decision decline() {
        if (reason != null && startsOn == null) {
            return new Decision.Decline(reason);
        }
        var faults = new ArrayList<InvalidParam>();
        if (reason == null) {
            faults.add(new InvalidParam("reason", "needed-when-declining"));
        }
        if (startsOn != null) {
            faults.add(new InvalidParam("startsOn", "only-when-confirming"));
        }
        throw new InvalidInputException(faults);
    }
}
