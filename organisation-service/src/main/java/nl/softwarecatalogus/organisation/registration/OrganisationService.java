// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.municipality.MunicipalityService;
import nl.softwarecatalogus.organisation.municipality.MunicipalityStanding;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final LiveOrganisations live;
    private final OrganisationSearch search;
    private final MunicipalityService municipalities;

    OrganisationService(
            OrganisationRepository organisations,
            LiveOrganisations live,
            OrganisationSearch search,
            MunicipalityService municipalities) {
        this.organisations = organisations;
        this.live = live;
        this.search = search;
        this.municipalities = municipalities;
    }

    public Organisation register(Registration registration, Actor actor) {
        actor.requireFunctionalAdministrator();
        return keep(Organisation.register(registration, municipality(registration.municipalityCode())), actor);
    }

    /** A supplier registers itself, without an account; a concept until VNG activates it. */
    public Organisation apply(Profile supplier) {
        var registration = new Registration(OrganisationType.SUPPLIER, null, supplier);
        return keep(Organisation.register(registration, Optional.empty()), Actor.visitor());
    }

    /**
     * Makes the concept of an admitted case, once. What another live organisation is already known by is left for VNG to
     * settle: a name gets a number, a KVK number or OIN stays out.
     */
    public void admit(AdmittedCase admitted) {
        if (!organisations.existsByAdmissionRequestId(admitted.admissionRequestId())) {
            organisations.saveAndFlush(Organisation.registerAdmitted(live.distinct(admitted)));
        }
    }

    public Organisation revise(UUID id, Revision revision, ExpectedVersion expected, Actor actor) {
        var organisation = toAdminister(id, actor);
        expected.mustBe(organisation.version());
        organisation.revise(revision);
        return keep(organisation, actor);
    }

    /** @throws IncompleteException naming everything that lacks */
    public Organisation activate(UUID id, Actor actor) {
        actor.requireFunctionalAdministrator();
        var organisation = toChange(id, actor);
        organisation.activate(municipality(organisation.state().municipalityCode()));
        return keep(organisation, actor);
    }

    public Organisation deactivate(UUID id, Actor actor) {
        actor.requireFunctionalAdministrator();
        var organisation = toChange(id, actor);
        organisation.deactivate();
        return organisations.saveAndFlush(organisation);
    }

    /** What this reader may know of; which parts of it, {@link OrganisationRights#readsEverything} tells. */
    @Transactional(readOnly = true)
    public Organisation find(UUID id, Actor reader) {
        return organisations
                .findById(id)
                .filter(organisation -> OrganisationRights.mayKnow(reader, organisation.state()))
                .orElseThrow(OrganisationService::unknown);
    }

    /** VNG sees all; everybody else the active ones, and on request those that went up in another. */
    @Transactional(readOnly = true)
    public PageOf<OrganisationSummary> list(OrganisationFilter filter, Paging paging, Actor reader) {
        var vng = OrganisationRights.isVng(reader);
        Actor.require(vng || filter.admissionRequestId() == null);
        return search.find(filter, !vng, paging);
    }

    @Transactional(readOnly = true)
    public OrganisationFacets count(OrganisationFilter filter, Actor reader) {
        return search.count(filter, !OrganisationRights.isVng(reader));
    }

    /** The one it went up in. */
    @Transactional(readOnly = true)
    public Optional<OrganisationState> successor(OrganisationState organisation) {
        return Optional.ofNullable(organisation.mergedIntoId()).map(this::state);
    }

    /** For other features, whose own rules decide who may learn of it. */
    @Transactional(readOnly = true)
    public OrganisationState state(UUID id) {
        return organisations.findById(id).map(Organisation::state).orElseThrow(OrganisationService::unknown);
    }

    /** Whom to reach, for features that write to that person. */
    @Transactional(readOnly = true)
    public Optional<Contact> contact(UUID id) {
        return organisations.findById(id).map(Organisation::profile).map(Profile::contact);
    }

    /** When nobody may know any more whom to reach. */
    public void forgetContact(UUID id) {
        organisations.findToChange(id).ifPresent(organisation -> {
            organisation.forgetContact();
            organisations.saveAndFlush(organisation);
        });
    }

    /** Those of these organisations that exist, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, OrganisationState> states(Collection<UUID> ids) {
        return organisations.findAllByIdIn(ids).stream()
                .map(Organisation::state)
                .collect(Collectors.toMap(OrganisationState::organisationId, Function.identity()));
    }

    /** For other features of a profile: shown to everybody as long as the organisation is active. */
    @Transactional(readOnly = true)
    public OrganisationState shown(UUID id, Actor reader) {
        var organisation = find(id, reader).state();
        if (organisation.status() != OrganisationStatus.ACTIVE
                && !OrganisationRights.readsEverything(reader, organisation)) {
            throw unknown();
        }
        return organisation;
    }

    /** For other features of a profile: while somebody who may changes something of it, nobody else does. */
    public OrganisationState administered(UUID id, Actor actor) {
        return toAdminister(id, actor).state();
    }

    private Organisation toAdminister(UUID id, Actor actor) {
        var organisation = toChange(id, actor);
        Actor.require(OrganisationRights.mayAdminister(actor, organisation.state()));
        return organisation;
    }

    private Organisation toChange(UUID id, Actor actor) {
        return organisations
                .findToChange(id)
                .filter(organisation -> OrganisationRights.mayKnow(actor, organisation.state()))
                .orElseThrow(OrganisationService::unknown);
    }

    private Optional<MunicipalityStanding> municipality(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(municipalities::find);
    }

    private Organisation keep(Organisation organisation, Actor actor) {
        live.refuseDuplicate(organisation.state(), actor);
        try {
            return organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException refused) {
            throw LiveOrganisations.refusesDuplicate(refused) ? new DuplicateOrganisationException() : refused;
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("unknown-organisation");
    }
}
