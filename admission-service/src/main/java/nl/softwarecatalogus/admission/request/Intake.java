// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the first contact told (intake).
 *
 * @param contact null once the retention time is over
 */
@Embeddable
public record Intake(
        @Embedded Candidate candidate,
        @Embedded @Nullable Contact contact,
        String goals,
        @Nullable String intendedUse,
        @Enumerated(EnumType.STRING) Channel channel,
        LocalDate contactedOn) {

    Intake withoutContact() {
        return new Intake(candidate, null, goals, intendedUse, channel, contactedOn);
    }
}
