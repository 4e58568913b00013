// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.DividedStep;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.MergerStep;
import nl.softwarecatalogus.catalogue.merger.Merging;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Usage and its declarations go on in the target's name; what then stands twice is withdrawn, and one of them stays. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class UsageMergers implements FollowsMergers {

    private final UsageMergerSteps steps;
    private final UsageRepository usages;
    private final UsageViews views;
    private final ApplicationEventPublisher events;

    UsageMergers(UsageMergerSteps steps, UsageRepository usages, UsageViews views, ApplicationEventPublisher events) {
        this.steps = steps;
        this.usages = usages;
        this.views = views;
        this.events = events;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return steps.count(merging);
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        steps.transferDeclarations(merging);
        var found = steps.find(merging, atMost);
        return found.isEmpty() ? Optional.empty() : Optional.of(follow(merging, found));
    }

    private MergedCount follow(Merging merging, List<MergerStep> found) {
        var step = DividedStep.of(found, usages.findToMerge(MergerStep.ids(found)), Usage::id);
        var facts = views.facts(MergerStep.ids(found));
        withdraw(step.collapsing(), facts);
        transfer(merging, step.moving(), facts);
        return new MergedCount(
                MergedKind.USAGE, step.moving().size(), step.collapsing().size());
    }

    private void withdraw(List<Usage> collapsing, Map<UUID, UsageFacts> facts) {
        collapsing.forEach(usage -> usage.withdraw(of(facts, usage)));
        usages.saveAllAndFlush(collapsing);
    }

    private void transfer(Merging merging, List<Usage> moving, Map<UUID, UsageFacts> facts) {
        var transferred = moving.stream()
                .map(usage -> usage.transfer(merging, of(facts, usage)))
                .toList();
        usages.saveAllAndFlush(moving);
        events.publishEvent(new UsageTransferred(transferred));
    }

    private static UsageFacts of(Map<UUID, UsageFacts> facts, Usage usage) {
        return Objects.requireNonNull(facts.get(usage.id()));
    }
}
