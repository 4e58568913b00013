// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PhaseChangeService {

    private final UsageRepository usages;
    private final UsageViews views;
    private final ApplicationEventPublisher events;

    PhaseChangeService(UsageRepository usages, UsageViews views, ApplicationEventPublisher events) {
        this.usages = usages;
        this.views = views;
        this.events = events;
    }

    /** For all of them or for none. */
    public PhaseChangeView change(Actor actor, ChangePhase wish) {
        var seen = views.requireAll(actor, wish.ids());
        seen.forEach(
                usage -> UsageAccess.requireManaging(actor, usage.member().organisationId(), usage.collaborationId()));
        var loaded = usages.findAllByIdIn(wish.ids()).stream().collect(toMap(Usage::id, identity()));
        refuseObstacles(wish, seen, loaded);
        var entered = seen.stream()
                .flatMap(usage -> of(loaded, usage).enter(wish.phase(), wish.phaseSince(), usage.facts()).stream())
                .toList();
        usages.saveAllAndFlush(loaded.values());
        if (!entered.isEmpty()) {
            events.publishEvent(new UsageAdjusted(entered));
        }
        return new PhaseChangeView(views.requireAll(actor, wish.ids()));
    }

    private static void refuseObstacles(ChangePhase wish, List<UsageView> seen, Map<UUID, Usage> loaded) {
        var obstacles = seen.stream()
                .flatMap(usage -> obstacle(wish, usage, of(loaded, usage)))
                .toList();
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("phase-change-refused", obstacles, obstacles.size());
        }
    }

    private static Stream<Conflict> obstacle(ChangePhase wish, UsageView seen, Usage usage) {
        var name = seen.application().name() + " – " + seen.member().name();
        return usage.obstacleToEnter(wish.phase(), wish.phaseSince()).stream()
                .map(code -> new Conflict(seen.id().toString(), name, code));
    }

    private static Usage of(Map<UUID, Usage> loaded, UsageView seen) {
        return Objects.requireNonNull(loaded.get(seen.id()));
    }
}
