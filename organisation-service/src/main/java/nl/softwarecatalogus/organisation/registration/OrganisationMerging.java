// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets organisations go up in another, as part of a larger act that decides whether they may. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationMerging {

    private final OrganisationRepository organisations;

    OrganisationMerging(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** As they stand now and stay until the end of the transaction. */
    public Map<UUID, OrganisationState> hold(Collection<UUID> ids) {
        return organisations.findAllToChange(ids).stream()
                .map(Organisation::state)
                .collect(Collectors.toMap(OrganisationState::organisationId, Function.identity()));
    }

    public void merge(Collection<UUID> sourceIds, UUID targetId) {
        var sources = organisations.findAllToChange(sourceIds);
        sources.forEach(source -> source.mergeInto(targetId));
        organisations.saveAllAndFlush(sources);
    }
}
