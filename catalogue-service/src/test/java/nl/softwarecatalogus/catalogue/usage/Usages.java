// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisation;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** Named examples. */
final class Usages {

    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    static final LocalDate START = LocalDate.of(2027, 1, 1);
    static final OrganisationReference COLLABORATION = organisation("Samenwerking Noord", "COLLABORATION");
    static final OrganisationReference GRONINGEN = organisation("Gemeente Groningen", "MUNICIPALITY");
    static final OrganisationReference ASSEN = organisation("Gemeente Assen", "MUNICIPALITY");
    static final OfferedForUse APPLICATION = offered(OfferingKind.APPLICATION, OfferingStatus.PUBLISHED);
    static final UsageTerms PLANNED =
            new UsageTerms(UsagePhase.PLANNED, LocalDate.of(2026, 11, 25), CloudModel.SAAS, null, null);
    static final UsageFacts FACTS =
            new UsageFacts(APPLICATION.reference(), GRONINGEN, COLLABORATION, APPLICATION.components());

    private Usages() {}

    static Usage declared() {
        var declaration = UsageDeclaration.declare(wish(GRONINGEN.organisationId()), facts(), NOW);
        return declaration.usages(wish(GRONINGEN.organisationId()), facts()).getFirst();
    }

    static Usage disputed() {
        var usage = declared();
        usage.dispute("Niet bij ons.", FACTS, NOW);
        return usage;
    }

    static DeclareUsage wish(UUID... members) {
        return new DeclareUsage(
                null,
                APPLICATION.reference().offeringId(),
                List.of(members),
                PLANNED.phase(),
                PLANNED.phaseSince(),
                START,
                PLANNED.hosting(),
                null,
                null,
                "Besluit van het bestuur");
    }

    /** Groningen and Assen are members, and nothing was declared before. */
    static DeclarationFacts facts() {
        return facts(COLLABORATION, Optional.of(APPLICATION), Set.of());
    }

    static DeclarationFacts facts(
            OrganisationReference collaboration, Optional<OfferedForUse> application, Set<UUID> alreadyDeclared) {
        return new DeclarationFacts(
                collaboration,
                application,
                Map.of(GRONINGEN.organisationId(), known(GRONINGEN), ASSEN.organisationId(), known(ASSEN)),
                Set.of(GRONINGEN.organisationId(), ASSEN.organisationId()),
                alreadyDeclared);
    }

    static OfferedForUse offered(OfferingKind kind, OfferingStatus status) {
        return new OfferedForUse(
                new OfferingReference(UUID.randomUUID(), "Burgerzaken Noord"),
                kind,
                status,
                false,
                UUID.randomUUID(),
                List.of(new ComponentReference("1", "Burgerzakencomponent")));
    }

    static OrganisationReference organisation(String name, String type) {
        return new OrganisationReference(UUID.randomUUID(), name, type);
    }

    private static KnownOrganisation known(OrganisationReference organisation) {
        return new KnownOrganisation(organisation, "ACTIVE", null);
    }
}
