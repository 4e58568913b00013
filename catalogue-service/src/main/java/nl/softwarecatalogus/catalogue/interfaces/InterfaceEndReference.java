// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** An application in somebody's landscape, by their names. */
public record InterfaceEndReference(OfferingReference application, OrganisationReference member) {

    InterfaceEndReference after(Merging merging) {
        return new InterfaceEndReference(application, merging.after(member));
    }

    InterfaceEndReference with(UUID applicationId, OfferingReference other) {
        return application.offeringId().equals(applicationId) ? new InterfaceEndReference(other, member) : this;
    }

    InterfaceEnd end() {
        return new InterfaceEnd(application.offeringId(), member.organisationId());
    }
}
