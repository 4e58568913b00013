// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotAllowedException;

/** Who may do what to an admission request (DOMAIN section 2): VNG only, and nobody judges a case they applied for. */
final class AdmissionRights {

    private AdmissionRights() {}

    static void requireToRead(Actor actor) {
        Actor.require(actor.isFunctionalAdministrator() || actor.isVngViewer());
    }

    static void requireToHandle(Actor actor, AdmissionRequest request) {
        actor.requireFunctionalAdministrator();
        if (request.contact().filter(contact -> contact.is(actor)).isPresent()) {
            throw new NotAllowedException("own-admission-request");
        }
    }
}
