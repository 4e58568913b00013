// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingUseService;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.version.OfferingVersionService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class OwnUsageService {

    private final KnownOrganisationService organisations;
    private final OfferingUseService offerings;
    private final DeclaredUsageRepository known;
    private final UsageRepository usages;
    private final OfferingVersionService versions;

    // More collaborators than the house allows: own usage is judged by what three other features know.
    OwnUsageService(
            KnownOrganisationService organisations,
            OfferingUseService offerings,
            DeclaredUsageRepository known,
            UsageRepository usages,
            OfferingVersionService versions) {
        this.organisations = organisations;
        this.offerings = offerings;
        this.known = known;
        this.usages = usages;
        this.versions = versions;
    }

    /** Whoever records what this organisation uses. */
    public void requireRegistering(Actor actor, UUID organisationId) {
        UsageAccess.requireOwn(actor, organisationId);
        organisations.requireActive(organisationId);
    }

    /** @return the id of the usage */
    public UUID register(Actor actor, RegisterUsage wish) {
        var registered = registerUnlessKnown(actor, wish);
        if (registered.kept()) {
            throw new AlreadyRegisteredException(registered.application().name());
        }
        return registered.usageId();
    }

    /** What the organisation recorded before stays as it is. */
    public RegisteredUsage registerUnlessKnown(Actor actor, RegisterUsage wish) {
        var organisationId = ActingOrganisation.of(actor, wish.organisationId(), "organisationId");
        UsageAccess.requireOwn(actor, organisationId);
        var organisation = organisations.requireActive(organisationId);
        versions.requireOf(wish.applicationId(), wish.versionId());
        known.lock(wish.applicationId(), organisationId);
        var application = usable(wish.applicationId(), organisationId);
        var before = known.findRegistered(wish.applicationId(), organisationId);
        if (before.isPresent()) {
            return new RegisteredUsage(before.get(), application.reference(), true);
        }
        var facts = new UsageFacts(application.reference(), organisation, null, application.components());
        var usage = usages.saveAndFlush(Usage.register(wish, facts));
        return new RegisteredUsage(usage.id(), application.reference(), false);
    }

    private OfferedForUse usable(UUID applicationId, UUID organisationId) {
        var application = offerings.hold(applicationId, organisationId);
        ApplicationObstacle.of(application, applicationId).ifPresent(obstacle -> {
            throw ConflictException.naming("usage-refused", List.of(obstacle));
        });
        return application.orElseThrow();
    }
}
