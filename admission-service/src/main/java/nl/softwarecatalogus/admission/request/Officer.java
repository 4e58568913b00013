// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.softwarecatalogus.platform.identity.Actor;

/** Who at VNG handles the request (behandelaar). */
@Embeddable
public record Officer(
        @Column(name = "assessor_subject") String subject,
        @Column(name = "assessor_name") String name) {

    static Officer of(Actor actor) {
        return new Officer(actor.subject(), actor.displayName());
    }
}
