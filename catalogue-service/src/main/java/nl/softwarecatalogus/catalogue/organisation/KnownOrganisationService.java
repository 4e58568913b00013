// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
        organisations.save(KnownOrganisation.mentioned(organisation), 0);
    }

    /** From now on the sources go on as the target; who is recording something in their name is waited for. */
    public void merge(OrganisationReference target, Collection<OrganisationReference> sources) {
        mention(target);
        sources.stream()
                .sorted(Comparator.comparing(OrganisationReference::organisationId))
                .forEach(source -> {
                    mention(source);
                    organisations.merge(source.organisationId(), target.organisationId());
                });
    }

    /** The organisation in whose name something is recorded; it stays active until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrganisationReference requireActive(UUID id) {
        var organisation = organisations.hold(List.of(id)).stream()
                .findFirst()
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

    /** Those that everybody may know of, by id, as they are until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, KnownOrganisation> hold(Collection<UUID> ids) {
        return organisations.hold(ids).stream()
                .filter(KnownOrganisation::isPublic)
                .collect(toMap(known -> known.reference().organisationId(), identity()));
    }

    /** All organisations that are one and the same with this one by now, itself included. */
    @Transactional(readOnly = true)
    public Set<UUID> same(UUID id) {
        return organisations.findSame(id);
    }

    /** Those that everybody may know of, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, OrganisationReference> references(Collection<UUID> ids) {
        return organisations.findAllById(ids).stream()
                .filter(KnownOrganisation::isPublic)
                .map(KnownOrganisation::reference)
                .collect(toMap(OrganisationReference::organisationId, identity()));
    }
}
