// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Interfaces go on in the target's name; what then stands twice, or connects something with itself, is withdrawn. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InterfaceMergers implements FollowsMergers {

    private final InterfaceMergerSteps steps;
    private final ApplicationInterfaceRepository connections;
    private final InterfaceViews views;

    InterfaceMergers(InterfaceMergerSteps steps, ApplicationInterfaceRepository connections, InterfaceViews views) {
        this.steps = steps;
        this.connections = connections;
        this.views = views;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return steps.count(merging);
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        var found = steps.find(merging, atMost);
        return found.isEmpty() ? Optional.empty() : Optional.of(follow(merging, found));
    }

    private MergedCount follow(Merging merging, List<MergerStep> found) {
        var step = DividedStep.of(found, connections.findToMerge(MergerStep.ids(found)), ApplicationInterface::id);
        var facts = views.facts(MergerStep.ids(found));
        step.collapsing().forEach(connection -> connection.withdraw(of(facts, connection)));
        connections.saveAllAndFlush(step.collapsing());
        step.moving().forEach(connection -> connection.transfer(merging, of(facts, connection)));
        connections.saveAllAndFlush(step.moving());
        return new MergedCount(
                MergedKind.INTERFACE, step.moving().size(), step.collapsing().size());
    }

    private static InterfaceFacts of(Map<UUID, InterfaceFacts> facts, ApplicationInterface connection) {
        return Objects.requireNonNull(facts.get(connection.id()));
    }
}
