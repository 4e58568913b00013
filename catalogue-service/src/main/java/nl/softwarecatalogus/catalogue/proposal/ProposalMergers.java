// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.Objects;
import java.util.Optional;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.MergerStep;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.merger.StepQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals go on in the names of who their parties merged into, closed ones too: they say what was asked before. Of two
 * open ones that become the same the newer is withdrawn, and so is one to oneself.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ProposalMergers implements FollowsMergers {

    private static final String STEPS = """
            WITH afterwards AS (
                SELECT id, application_id, status, proposed_at,
                    CASE WHEN provider_id = ANY(:sources) THEN :target ELSE provider_id END AS provider_after,
                    CASE WHEN consumer_id = ANY(:sources) THEN :target ELSE consumer_id END AS consumer_after,
                    provider_id = ANY(:sources) OR consumer_id = ANY(:sources) AS moves
                FROM usage_proposal WHERE provider_id = ANY(:parties) OR consumer_id = ANY(:parties)),
            placed AS (
                SELECT id, moves, status = 'OPEN' AND (provider_after = consumer_after OR row_number() OVER (
                    PARTITION BY application_id, consumer_after, status ORDER BY proposed_at, id) > 1) AS collapses
                FROM afterwards),
            step AS (SELECT id, collapses FROM placed WHERE moves OR collapses)
            """;

    private final StepQuery steps;
    private final UsageProposalRepository proposals;
    private final ProposalViews views;
    private final ProposalDays days;

    ProposalMergers(JdbcClient database, UsageProposalRepository proposals, ProposalViews views, ProposalDays days) {
        this.steps = new StepQuery(database, MergedKind.USAGE_PROPOSAL, STEPS);
        this.proposals = proposals;
        this.views = views;
        this.days = days;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return steps.count(merging);
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        var found = steps.find(merging, atMost);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var collapsing = MergerStep.collapsing(found);
        var held = proposals.findToMerge(MergerStep.ids(found));
        var facts = views.facts(collapsing);
        var twice = held.stream()
                .filter(proposal -> collapsing.contains(proposal.id()))
                .toList();
        twice.forEach(proposal -> proposal.withdraw(Objects.requireNonNull(facts.get(proposal.id())), days.now()));
        proposals.saveAllAndFlush(twice);
        held.forEach(proposal -> proposal.transfer(merging));
        proposals.saveAllAndFlush(held);
        return Optional.of(new MergedCount(MergedKind.USAGE_PROPOSAL, held.size() - twice.size(), twice.size()));
    }
}
