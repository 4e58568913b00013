// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class KnownOrganisationService {

    private final KnownOrganisationRepository organisations;

    KnownOrganisationService(KnownOrganisationRepository organisations) {
        this.organisations = organisations;
    }

    public void remember(KnownOrganisation organisation, long version) {
        organisations.save(organisation, version);
    }

    /** Another event named it; its own events may still be under way. */
    public void mention(OrganisationReference organisation) {
        organisations.save(new KnownOrganisation(organisation, null), 0);
    }

    /** The organisation in whose name something is recorded. */
    @Transactional(readOnly = true)
    public OrganisationReference requireActive(UUID id) {
        var organisation = organisations
                .findById(id)
                .filter(KnownOrganisation::hasArrived)
                .orElseThrow(OrganisationNotArrivedException::new);
        if (!organisation.isActive()) {
            throw new OrganisationNotActiveException(organisation.reference().name());
        }
        return organisation.reference();
    }

    @Transactional(readOnly = true)
    public OrganisationReference require(UUID id) {
        return organisations
                .findById(id)
                .map(KnownOrganisation::reference)
                .orElseThrow(() -> new NotFoundException("organisation-not-found"));
    }

    /** Those that are known, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, OrganisationReference> references(Collection<UUID> ids) {
        return organisations.findAllById(ids).stream()
                .map(KnownOrganisation::reference)
                .collect(toMap(OrganisationReference::organisationId, identity()));
    }
}
