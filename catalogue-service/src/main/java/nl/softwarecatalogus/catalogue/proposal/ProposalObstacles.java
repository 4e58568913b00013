// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.problem.Conflict;
import org.jspecify.annotations.Nullable;

/** Why an application, its provider or its consumer is not fit for a proposal. */
final class ProposalObstacles {

    private static final List<String> CONSUMERS = List.of("MUNICIPALITY", "OTHER_GOVERNMENT", "COLLABORATION");

    private ProposalObstacles() {}

    static Optional<Conflict> application(UUID applicationId, Optional<OfferedForUse> application) {
        var id = applicationId.toString();
        if (application.isEmpty()) {
            return Optional.of(new Conflict(id, "", "application-not-available"));
        }
        var offered = application.get();
        var name = offered.reference().name();
        if (offered.status() != OfferingStatus.PUBLISHED) {
            return Optional.of(new Conflict(id, name, "application-not-published"));
        }
        return offered.kind() == OfferingKind.SERVICE
                ? Optional.of(new Conflict(id, name, "no-application"))
                : Optional.empty();
    }

    static Optional<Conflict> provider(UUID providerId, String name, @Nullable KnownOrganisation provider) {
        return provider != null && provider.isActive()
                ? Optional.empty()
                : Optional.of(new Conflict(providerId.toString(), name, "provider-not-active"));
    }

    static Optional<Conflict> consumer(UUID consumerId, UUID providerId, @Nullable KnownOrganisation consumer) {
        var id = consumerId.toString();
        if (consumer == null) {
            return Optional.of(new Conflict(id, "", "consumer-unknown"));
        }
        var name = consumer.reference().name();
        return consumerFault(consumer, consumerId.equals(providerId)).map(code -> new Conflict(id, name, code));
    }

    private static Optional<String> consumerFault(KnownOrganisation consumer, boolean isProvider) {
        if (isProvider) {
            return Optional.of("consumer-is-provider");
        }
        if (consumer.isMerged()) {
            return Optional.of("consumer-merged");
        }
        if (!CONSUMERS.contains(consumer.reference().organisationType())) {
            return Optional.of("not-a-consumer");
        }
        return consumer.isActive() ? Optional.empty() : Optional.of("consumer-not-active");
    }
}
