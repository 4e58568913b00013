// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.Set;
import nl.softwarecatalogus.organisation.account.Invitation;
import nl.softwarecatalogus.organisation.notification.Language;

/** Who asks, and in which language to answer. Name and address are held to what an invitation takes. */
record Applicant(String name, String email, Language language) {

    Applicant {
        var usable = new Invitation(name, email, Set.of());
        name = usable.name();
        email = usable.email();
    }
}
