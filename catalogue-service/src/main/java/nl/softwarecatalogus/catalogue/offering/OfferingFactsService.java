// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.GemmaConceptService;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import org.springframework.stereotype.Service;

/** Looks up the names of what an offering refers to, and what belongs to it. */
@Service
class OfferingFactsService {

    private final KnownOrganisationService organisations;
    private final GemmaConceptService concepts;
    private final OfferingPartsRepository parts;

    OfferingFactsService(
            KnownOrganisationService organisations, GemmaConceptService concepts, OfferingPartsRepository parts) {
        this.organisations = organisations;
        this.concepts = concepts;
        this.parts = parts;
    }

    OfferingFacts forNew(UUID providerId, List<String> componentIds) {
        return new OfferingFacts(
                organisations.requireActive(providerId),
                concepts.requireComponents(componentIds, List.of()),
                OfferingParts.NONE);
    }

    OfferingFacts forRevised(Offering offering, List<String> componentIds) {
        return facts(offering, componentIds);
    }

    OfferingFacts of(Offering offering) {
        return facts(offering, List.copyOf(offering.referenceComponentIds()));
    }

    private OfferingFacts facts(Offering offering, List<String> componentIds) {
        Collection<String> kept = offering.referenceComponentIds();
        return new OfferingFacts(
                organisations.require(offering.providerId()),
                concepts.requireComponents(componentIds, kept),
                parts.find(offering.id()));
    }
}
