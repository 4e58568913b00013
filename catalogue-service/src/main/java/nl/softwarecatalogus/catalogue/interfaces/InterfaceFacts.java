// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.FacilityReference;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** The names of what an interface refers to, so that its events can tell them. */
record InterfaceFacts(
        OrganisationReference registeredBy,
        InterfaceEndReference source,
        @Nullable InterfaceEndReference target,
        @Nullable FacilityReference externalFacility,
        List<StandardVersionReference> standardVersions) {

    InterfaceFacts with(List<StandardVersionReference> versions) {
        return new InterfaceFacts(registeredBy, source, target, externalFacility, versions);
    }

    InterfaceFacts after(Merging merging) {
        return new InterfaceFacts(
                merging.after(registeredBy),
                source.after(merging),
                target == null ? null : target.after(merging),
                externalFacility,
                standardVersions);
    }

    /** The same with another application in the place of one. */
    InterfaceFacts with(UUID applicationId, OfferingReference other) {
        return new InterfaceFacts(
                registeredBy,
                source.with(applicationId, other),
                target == null ? null : target.with(applicationId, other),
                externalFacility,
                standardVersions);
    }

    boolean leadsToItself() {
        return source.equals(target);
    }

    /** Finds the same connection again, whichever end was called source. */
    String ends() {
        return source.end()
                .together(
                        target == null ? null : target.end(),
                        externalFacility == null ? null : externalFacility.externalFacilityId());
    }

    List<String> standardVersionIds() {
        return standardVersions.stream()
                .map(StandardVersionReference::standardVersionId)
                .toList();
    }
}
