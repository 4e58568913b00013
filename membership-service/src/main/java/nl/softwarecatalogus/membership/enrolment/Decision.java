// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a collaboration answers to a declaration. */
public sealed interface Decision {

    /** @param startsOn null when the date the member declared is kept */
    record Confirm(@Nullable LocalDate startsOn) implements Decision {}

    record Decline(String reason) implements Decision {}
}
