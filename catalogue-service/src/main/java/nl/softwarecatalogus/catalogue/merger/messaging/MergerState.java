// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.merger.OrganisationMerger;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** The part of a merger's events that the catalogue needs. */
record MergerState(UUID mergerId, OrganisationReference target, List<OrganisationReference> sources) {

    OrganisationMerger merger(long version) {
        var sourceIds =
                sources.stream().map(OrganisationReference::organisationId).collect(Collectors.toSet());
        return new OrganisationMerger(mergerId, version, new Merging(target, sourceIds));
    }
}
