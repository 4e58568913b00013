// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class KnownOrganisationService {

    private final KnownOrganisationRepository organisations;

    KnownOrganisationService(KnownOrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Keeps what an event told, unless something newer is known. */
    public void remember(KnownOrganisation told) {
        organisations.upsert(
                told.id(),
                told.name(),
                told.organisationType().name(),
                told.status().name(),
                told.version());
    }

    /** Empty while its first event has not arrived. */
    @Transactional(readOnly = true)
    public Optional<KnownOrganisation> find(UUID id) {
        return organisations.findById(id);
    }

    /** Without those whose first event has not arrived. */
    @Transactional(readOnly = true)
    public List<KnownOrganisation> findAll(Collection<UUID> ids) {
        return organisations.findAllByIdIn(ids);
    }
}
