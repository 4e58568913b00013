// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.GemmaConceptService;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.springframework.stereotype.Service;

/** Looks up the names of what an interface refers to, and refuses what does not exist there. */
@Service
class InterfaceFactsService {

    private final KnownOrganisationService organisations;
    private final GemmaConceptService concepts;
    private final LandscapeEnds landscapes;

    InterfaceFactsService(
            KnownOrganisationService organisations, GemmaConceptService concepts, LandscapeEnds landscapes) {
        this.organisations = organisations;
        this.concepts = concepts;
        this.landscapes = landscapes;
    }

    /** @throws ConflictException naming each application that is in nobody's landscape there, or the same interface */
    InterfaceFacts forNew(UUID registeredBy, RegisterInterface wish) {
        var registrar = organisations.requireActive(registeredBy);
        var facilityId = wish.externalFacilityId();
        var facility = facilityId == null ? null : concepts.requireFacility(facilityId);
        var versions = concepts.requireStandardVersions(wish.standardVersionIds(), List.of());
        landscapes.lock(registeredBy, wish.ends());
        var ends = ends(registeredBy, wish);
        landscapes.findSame(registeredBy, wish.ends()).ifPresent(same -> {
            throw ConflictException.naming("interface-exists", List.of(same));
        });
        var target = wish.target() == null ? null : ends.get(wish.target());
        return new InterfaceFacts(
                registrar, Objects.requireNonNull(ends.get(wish.source())), target, facility, versions);
    }

    InterfaceFacts forRevised(InterfaceView seen, List<String> standardVersionIds) {
        var facts = seen.facts();
        return facts.with(concepts.requireStandardVersions(standardVersionIds, facts.standardVersionIds()));
    }

    private Map<InterfaceEnd, InterfaceEndReference> ends(UUID registeredBy, RegisterInterface wish) {
        var found = new HashMap<InterfaceEnd, InterfaceEndReference>();
        var absent = new ArrayList<Conflict>();
        for (var end : wish.applications()) {
            landscapes
                    .find(registeredBy, end)
                    .ifPresentOrElse(there -> found.put(end, there), () -> absent.add(landscapes.absence(end)));
        }
        if (!absent.isEmpty()) {
            throw ConflictException.naming("interface-refused", absent);
        }
        return found;
    }
}
