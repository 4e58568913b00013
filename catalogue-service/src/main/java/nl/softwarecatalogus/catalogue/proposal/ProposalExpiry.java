// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes what nobody answered in time. */
@Service
@Transactional
class ProposalExpiry {

    private final UsageProposalRepository proposals;
    private final ProposalViews views;
    private final ProposalDays days;

    ProposalExpiry(UsageProposalRepository proposals, ProposalViews views, ProposalDays days) {
        this.proposals = proposals;
        this.views = views;
        this.days = days;
    }

    /** @return how many */
    int expireDue(int atMost) {
        var due = proposals.findDue(days.today(), Limit.of(atMost));
        expire(due);
        return due.size();
    }

    void expireOverdue(UUID applicationId, UUID consumerId) {
        expire(proposals.findOpen(applicationId, consumerId).filter(open -> open.isOverdue(days.today())).stream()
                .toList());
    }

    private void expire(List<UsageProposal> overdue) {
        var facts = views.facts(overdue.stream().map(UsageProposal::id).toList());
        overdue.forEach(proposal -> proposal.expire(Objects.requireNonNull(facts.get(proposal.id())), days.now()));
        proposals.saveAllAndFlush(overdue);
    }
}
