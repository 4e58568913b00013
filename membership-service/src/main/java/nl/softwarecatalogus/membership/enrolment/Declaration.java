// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member states (aanmelding). */
public record Declaration(
        UUID collaborationId,
        UUID memberId,
        LocalDate startsOn,
        @Nullable String note) {}
