// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.catalogue.merger.DividedStep;
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

/** What was shared goes on in the target's name; of equal shares the oldest stays, and nobody shares with itself. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ShareMergers implements FollowsMergers {

    private static final String STEPS = """
            WITH afterwards AS (
                SELECT id, shared_at, audience,
                    CASE WHEN organisation_id = ANY(:sources) THEN :target ELSE organisation_id END AS sharer,
                    CASE WHEN collaboration_id = ANY(:sources) THEN :target ELSE collaboration_id END AS collaboration,
                    organisation_id = ANY(:sources) OR coalesce(collaboration_id = ANY(:sources), false) AS moves
                FROM landscape_share
                WHERE status = 'SHARED' AND (organisation_id = ANY(:parties) OR collaboration_id = ANY(:parties))),
            placed AS (
                SELECT id, moves, coalesce(sharer = collaboration, false) OR row_number() OVER (
                    PARTITION BY sharer, audience, collaboration ORDER BY shared_at, id) > 1 AS collapses
                FROM afterwards),
            step AS (SELECT id, collapses FROM placed WHERE moves OR collapses)
            """;

    private final LandscapeShareRepository shares;
    private final StepQuery query;
    private final Clock clock;

    ShareMergers(LandscapeShareRepository shares, JdbcClient database, Clock clock) {
        this.shares = shares;
        this.query = new StepQuery(database, MergedKind.LANDSCAPE_SHARE, STEPS);
        this.clock = clock;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return query.count(merging);
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        var found = query.find(merging, atMost);
        return found.isEmpty() ? Optional.empty() : Optional.of(follow(merging, found));
    }

    private MergedCount follow(Merging merging, List<MergerStep> found) {
        var step = DividedStep.of(found, shares.findToMerge(MergerStep.ids(found)), LandscapeShare::id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        step.collapsing().forEach(share -> share.end(now));
        shares.saveAllAndFlush(step.collapsing());
        step.moving().forEach(share -> share.transfer(merging));
        shares.saveAllAndFlush(step.moving());
        return new MergedCount(
                MergedKind.LANDSCAPE_SHARE,
                step.moving().size(),
                step.collapsing().size());
    }
}
