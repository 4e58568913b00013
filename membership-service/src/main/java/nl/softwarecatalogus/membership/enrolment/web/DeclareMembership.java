// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.Declaration;
import org.jspecify.annotations.Nullable;

record DeclareMembership(
        UUID collaborationId,
        UUID memberId,
        LocalDate startsOn,
        @Nullable String note) {

    Declaration toDeclaration() {
        return new Declaration(collaborationId, memberId, startsOn, note == null || note.isBlank() ? null : note);
    }
}
