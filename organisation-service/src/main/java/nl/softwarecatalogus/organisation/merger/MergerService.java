// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationMerging;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What VNG does with mergers. */
@Service
@Transactional
public class MergerService {

    private final Mergers mergers;
    private final OrganisationMerging organisations;
    private final MergerProgress progress;
    private final Clock clock;

    MergerService(Mergers mergers, OrganisationMerging organisations, MergerProgress progress, Clock clock) {
        this.mergers = mergers;
        this.organisations = organisations;
        this.progress = progress;
        this.clock = clock;
    }

    public MergerDetails plan(MergerPlan plan, Actor actor) {
        actor.requireFunctionalAdministrator();
        var states = mergers.requirePossible(plan, null);
        var merger = OrganisationMerger.plan(plan, MergerParties.of(plan, states), clock.instant());
        return progress.of(mergers.keep(merger), states);
    }

    /** Also starts another dry run. */
    public MergerDetails revise(UUID id, MergerPlan plan, ExpectedVersion expected, Actor actor) {
        actor.requireFunctionalAdministrator();
        var merger = toChange(id);
        merger.requirePlanned();
        expected.mustBe(merger.version());
        var states = mergers.requirePossible(plan, id);
        merger.revise(plan, MergerParties.of(plan, states), clock.instant());
        return progress.of(mergers.keep(merger), states);
    }

    /** The organisations merge here and now; every other service follows. */
    public MergerDetails execute(UUID id, ExpectedVersion expected, Actor actor) {
        actor.requireFunctionalAdministrator();
        var merger = toChange(id);
        merger.requirePlanned();
        expected.mustBe(merger.version());
        var plan = merger.plan();
        var states = organisations.hold(plan.organisationIds());
        requireReady(progress.of(merger, states).obstacles());
        mergers.keepAnswer(id, progress.own(merger, AnswerStage.FOLLOWED));
        organisations.merge(plan.sourceIds(), plan.targetId());
        merger.execute(MergerParties.of(plan, states), clock.instant());
        return progress.of(mergers.keep(merger), states);
    }

    public MergerDetails cancel(UUID id, Actor actor) {
        actor.requireFunctionalAdministrator();
        var merger = toChange(id);
        var states = mergers.states(merger.plan());
        merger.cancel(MergerParties.of(merger.plan(), states), clock.instant());
        return progress.of(mergers.keep(merger), states);
    }

    private OrganisationMerger toChange(UUID id) {
        return mergers.toChange(id).orElseThrow(() -> new NotFoundException("unknown-merger"));
    }

    private static void requireReady(List<Conflict> obstacles) {
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("merger-not-ready", obstacles);
        }
    }
}
