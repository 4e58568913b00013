// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.merger.Merger;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.membership.organisation.Succession;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** The part of a merger's events that matters to memberships. */
record MergerState(UUID mergerId, LocalDate effectiveOn, Party target, List<Party> sources) {

    record Party(UUID organisationId, String name, OrganisationType organisationType) {

        KnownOrganisation toldInPassing() {
            return new KnownOrganisation(organisationId, name, organisationType, OrganisationStatus.ACTIVE, 0);
        }
    }

    Merger toMerger(long version) {
        var sourceIds = sources.stream().map(Party::organisationId).collect(Collectors.toUnmodifiableSet());
        var parties = Stream.concat(Stream.of(target), sources.stream())
                .map(Party::toldInPassing)
                .toList();
        return new Merger(mergerId, version, new Succession(target.organisationId(), sourceIds, effectiveOn), parties);
    }
}
