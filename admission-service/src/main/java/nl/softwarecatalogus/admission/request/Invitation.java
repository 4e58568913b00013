// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;

/**
 * What the applicant is told of an interview that is still to come (uitnodiging).
 *
 * @param uid the same for every invitation to the interview of one assessment, so that calendars replace what they have
 * @param sequence counts the invitations from 0
 */
record Invitation(UUID uid, int sequence, Kind kind, Interview interview) {

    enum Kind {
        PLANNED,
        MOVED,
        CANCELLED
    }

    boolean isCancelled() {
        return kind == Kind.CANCELLED;
    }
}
