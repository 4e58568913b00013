// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What providers do. */
@Service
@Transactional
public class UsageProposalService {

    private final UsageProposalRepository proposals;
    private final ProposalRules rules;
    private final ProposalExpiry expiry;
    private final ProposalViews views;
    private final ProposalDays days;

    // More collaborators than the house allows: what should have expired does so here, before it stands in the way.
    UsageProposalService(
            UsageProposalRepository proposals,
            ProposalRules rules,
            ProposalExpiry expiry,
            ProposalViews views,
            ProposalDays days) {
        this.proposals = proposals;
        this.rules = rules;
        this.expiry = expiry;
        this.views = views;
        this.days = days;
    }

    public ProposalView propose(Actor actor, ProposeUsage wish) {
        var providerId = ProposalAccess.requireProposing(actor);
        proposals.lock(wish.applicationId().toString(), wish.consumerId().toString());
        expiry.expireOverdue(wish.applicationId(), wish.consumerId());
        var facts = rules.judge(providerId, wish);
        var proposal = UsageProposal.propose(wish, facts, days.now(), days.expiresOn());
        return views.require(actor, proposals.saveAndFlush(proposal).id());
    }

    public ProposalView withdraw(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        ProposalAccess.requireWithdrawing(actor, seen.provider().organisationId());
        var proposal = proposals.findForChangeById(id).orElseThrow();
        proposal.refuseClosed(days.today());
        proposal.withdraw(seen.facts(), days.now());
        proposals.saveAndFlush(proposal);
        return views.require(actor, id);
    }
}
