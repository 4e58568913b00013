// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.proposal.ProposalAnswer;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;

/** @param terms in place of all that was proposed */
record ConfirmProposal(@Nullable Terms terms, @Nullable String answerForProvider) {

    record Terms(
            UsagePhase phase,
            @Nullable LocalDate phaseSince,
            LocalDate startsOn,
            @Nullable CloudModel hosting,
            @Nullable LocalDate endsOn,
            @Nullable UUID versionId) {

        ProposalAnswer.OwnTerms own() {
            return new ProposalAnswer.OwnTerms(startsOn, new UsageTerms(phase, phaseSince, hosting, endsOn, versionId));
        }
    }

    static ProposalAnswer answer(@Nullable ConfirmProposal request) {
        if (request == null) {
            return new ProposalAnswer(null, null);
        }
        return new ProposalAnswer(request.terms == null ? null : request.terms.own(), request.answerForProvider);
    }
}
