// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.CarryOverService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.problem.Conflict;
import org.springframework.stereotype.Component;

/** How far a merger is: what each service says of the present plan or its execution, and what stands in the way. */
@Component
class MergerProgress {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final MergerAnswers answers;
    private final OpenMergers open;
    private final CarryOverService accounts;
    private final Clock clock;

    MergerProgress(MergerAnswers answers, OpenMergers open, CarryOverService accounts, Clock clock) {
        this.answers = answers;
        this.open = open;
        this.accounts = accounts;
        this.clock = clock;
    }

    MergerDetails of(OrganisationMerger merger, Map<UUID, OrganisationState> states) {
        var said = said(merger);
        var obstacles = merger.status() == MergerStatus.PLANNED ? obstacles(merger, said, states) : List.<Conflict>of();
        return new MergerDetails(merger, MergerParties.of(merger.plan(), states), said, obstacles);
    }

    /** What this service itself has to say of a plan. */
    MergerAnswer own(OrganisationMerger merger, AnswerStage stage) {
        var plan = merger.plan();
        var carryOver = accounts.preview(plan.sourceIds(), plan.targetId());
        return new MergerAnswer(
                AnsweringService.ORGANISATION,
                stage,
                1,
                merger.planVersion(),
                List.of(new MergerCount("ACCOUNT", carryOver.moved(), carryOver.collapsed())),
                List.of(),
                clock.instant());
    }

    boolean isFollowedByAll(OrganisationMerger merger) {
        return said(merger).stream()
                .allMatch(answer -> answer.stage() == AnswerStage.FOLLOWED
                        && (answer.service() == AnsweringService.ORGANISATION
                                || answer.mergerVersion() == merger.executionVersion()));
    }

    private List<MergerAnswer> said(OrganisationMerger merger) {
        var known = answers.of(merger.id());
        return Arrays.stream(AnsweringService.values())
                .map(service -> known.stream()
                        .filter(answer -> answer.service() == service)
                        .filter(answer -> answer.mergerVersion() >= merger.planVersion())
                        .findFirst()
                        .orElseGet(() -> unsaid(service, merger)))
                .toList();
    }

    private MergerAnswer unsaid(AnsweringService service, OrganisationMerger merger) {
        return service == AnsweringService.ORGANISATION
                ? own(merger, AnswerStage.ASSESSED)
                : MergerAnswer.awaited(service);
    }

    private List<Conflict> obstacles(
            OrganisationMerger merger, List<MergerAnswer> said, Map<UUID, OrganisationState> states) {
        var plan = merger.plan();
        var elsewhere = open.elsewhere(plan.organisationIds(), merger.id());
        var obstacles = new ArrayList<>(MergerRules.obstacles(plan, states, elsewhere));
        var target = MergerParties.of(plan, states).target().name();
        if (plan.effectiveOn().isAfter(LocalDate.ofInstant(clock.instant(), NETHERLANDS))) {
            obstacles.add(new Conflict(merger.id().toString(), target, "merger-not-yet-effective"));
        }
        for (var answer : said) {
            if (answer.stage() == AnswerStage.AWAITED) {
                var code = "merger-awaits-" + answer.service().name().toLowerCase(Locale.ROOT);
                obstacles.add(new Conflict(merger.id().toString(), target, code));
            }
            answer.blockers().forEach(blocker -> obstacles.add(blocker.conflict(merger.id())));
        }
        return obstacles;
    }
}
