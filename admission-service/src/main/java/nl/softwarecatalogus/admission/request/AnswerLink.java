// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.softwarecatalogus.platform.web.LinkSecret;

/**
 * The link by which the applicant answers one question without an account (persoonlijke link).
 *
 * @param hash of the {@link LinkSecret}
 */
@Embeddable
public record AnswerLink(
        @Column(name = "link_hash") String hash,
        @Column(name = "link_expires_at") Instant expiresAt) {

    boolean opensWith(LinkSecret token) {
        return hash.equals(token.hash());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
