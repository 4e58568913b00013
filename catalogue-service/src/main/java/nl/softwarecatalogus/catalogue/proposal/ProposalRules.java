// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingUseService;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisation;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import nl.softwarecatalogus.catalogue.version.OfferingVersionService;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of a proposal and of its confirmation. Never what the consumer uses already: the answer to a
 * proposal would tell of its landscape.
 */
@Component
class ProposalRules {

    private final KnownOrganisationService organisations;
    private final OfferingUseService offerings;
    private final OfferingVersionService versions;
    private final UsageProposalRepository proposals;
    private final ProposalDays days;

    // More collaborators than the house allows: a proposal is judged by what three other features know.
    ProposalRules(
            KnownOrganisationService organisations,
            OfferingUseService offerings,
            OfferingVersionService versions,
            UsageProposalRepository proposals,
            ProposalDays days) {
        this.organisations = organisations;
        this.offerings = offerings;
        this.versions = versions;
        this.proposals = proposals;
        this.days = days;
    }

    /** Everything it is judged by stays so until the transaction ends. */
    ProposalFacts judge(UUID providerId, ProposeUsage wish) {
        var provider = organisations.requireActive(providerId);
        var application = offerings.hold(wish.applicationId(), providerId);
        application.ifPresent(offered -> refuseThoseOfOthers(offered, providerId));
        refuseFaults(wish.applicationId(), wish.terms(), wish.startsOn());
        var consumer = organisations.hold(List.of(wish.consumerId())).get(wish.consumerId());
        refuse("usage-proposal-refused", obstacles(providerId, wish, application, consumer), days.quietDays());
        return new ProposalFacts(
                application.orElseThrow().reference(),
                provider,
                Optional.ofNullable(consumer).orElseThrow().reference());
    }

    /** As long as the application is offered, by somebody who takes part. */
    void judgeConfirmation(ProposalFacts facts) {
        var application = facts.application().offeringId();
        var provider = facts.provider();
        var known = organisations.hold(List.of(provider.organisationId())).get(provider.organisationId());
        refuse(
                "usage-proposal-not-confirmable",
                Stream.of(
                                ProposalObstacles.application(
                                        application, offerings.hold(application, provider.organisationId())),
                                ProposalObstacles.provider(provider.organisationId(), provider.name(), known))
                        .flatMap(Optional::stream)
                        .toList());
    }

    void refuseFaults(UUID applicationId, UsageTerms terms, LocalDate startsOn) {
        var faults = new ArrayList<>(terms.faults(startsOn));
        faults.addAll(versions.faults(applicationId, terms.versionId()));
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private List<Conflict> obstacles(
            UUID providerId,
            ProposeUsage wish,
            Optional<OfferedForUse> application,
            @Nullable KnownOrganisation consumer) {
        return Stream.of(
                        ProposalObstacles.application(wish.applicationId(), application),
                        ProposalObstacles.consumer(wish.consumerId(), providerId, consumer),
                        earlier(
                                wish,
                                consumer == null ? "" : consumer.reference().name()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An answer counts whatever it was. */
    private Optional<Conflict> earlier(ProposeUsage wish, String consumer) {
        return proposals
                .findOpen(wish.applicationId(), wish.consumerId())
                .map(open -> new Conflict(open.id().toString(), consumer, "proposal-open"))
                .or(() -> proposals
                        .findAnswered(wish.applicationId(), wish.consumerId(), days.quietSince())
                        .map(answered -> new Conflict(answered.id().toString(), consumer, "proposal-answered-lately")));
    }

    private static void refuseThoseOfOthers(OfferedForUse application, UUID providerId) {
        if (!application.providerId().equals(providerId)) {
            throw new NotAllowedException(
                    "proposal-of-other-provider", application.reference().name());
        }
    }

    private static void refuse(String code, List<Conflict> obstacles, Object... arguments) {
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming(code, obstacles, arguments);
        }
    }
}
