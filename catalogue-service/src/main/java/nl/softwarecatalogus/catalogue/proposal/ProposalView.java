// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its parties and VNG see it, with the terms that were proposed; what the consumer made of them stands in
 * its own usage.
 *
 * @param expiresOn the first day on which it cannot be answered any more
 * @param outcome for the consumer and VNG only, like the two after it
 * @param usageKept whether the consumer had recorded this usage itself, so that it stayed as it was
 */
public record ProposalView(
        UUID id,
        @JsonIgnore long version,
        OfferingReference application,
        OrganisationReference provider,
        OrganisationReference consumer,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable VersionReference applicationVersion,
        @Nullable String message,
        ProposalStatus status,
        Instant proposedAt,
        LocalDate expiresOn,
        @Nullable Instant closedAt,
        @Nullable String answerForProvider,
        @Nullable ProposalOutcome outcome,
        @Nullable UUID usageId,
        @Nullable Boolean usageKept) {

    ProposalFacts facts() {
        return new ProposalFacts(application, provider, consumer);
    }
}
