// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.usage.OwnUsageService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What consumers do. */
@Service
@Transactional
public class ProposalAnswerService {

    private final UsageProposalRepository proposals;
    private final ProposalRules rules;
    private final OwnUsageService usages;
    private final ProposalViews views;
    private final ProposalDays days;

    // More collaborators than the house allows: a confirmation is recorded as usage by another feature.
    ProposalAnswerService(
            UsageProposalRepository proposals,
            ProposalRules rules,
            OwnUsageService usages,
            ProposalViews views,
            ProposalDays days) {
        this.proposals = proposals;
        this.rules = rules;
        this.usages = usages;
        this.views = views;
        this.days = days;
    }

    /** Records it as the consumer's own usage, by the rules for that; what the consumer had recorded stays as it is. */
    public ProposalView confirm(Actor actor, UUID id, ProposalAnswer answer) {
        var seen = answerable(actor, id);
        var proposal = open(id);
        rules.judgeConfirmation(seen.facts());
        var wish = proposal.usage(answer);
        rules.refuseFaults(wish.applicationId(), wish.terms(), wish.startsOn());
        var usage = usages.registerUnlessKnown(actor, wish);
        proposal.confirm(usage, answer.forProvider(), seen.facts(), days.now());
        return saved(actor, proposal);
    }

    /** Without giving a reason. */
    public ProposalView reject(Actor actor, UUID id, @Nullable String forProvider) {
        var seen = answerable(actor, id);
        var proposal = open(id);
        proposal.reject(forProvider, seen.facts(), days.now());
        return saved(actor, proposal);
    }

    private ProposalView answerable(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        ProposalAccess.requireAnswering(actor, seen.consumer().organisationId());
        return seen;
    }

    private UsageProposal open(UUID id) {
        var proposal = proposals.findForChangeById(id).orElseThrow();
        proposal.refuseClosed(days.today());
        return proposal;
    }

    private ProposalView saved(Actor actor, UsageProposal proposal) {
        return views.require(actor, proposals.saveAndFlush(proposal).id());
    }
}
