// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The talk with the applicant (gesprek).
 *
 * @param place where, or the link to meet at
 */
@Embeddable
public record Interview(
        @Column(name = "interview_at") Instant startsAt,
        @Column(name = "interview_place") @Nullable String place) {}
