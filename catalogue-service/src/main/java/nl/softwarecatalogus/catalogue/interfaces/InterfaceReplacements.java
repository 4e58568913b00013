// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.FollowsReplacement;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Interfaces of what was suggested lead to the real application; what then stands twice, or leads to itself, is withdrawn. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InterfaceReplacements implements FollowsReplacement {

    private final ApplicationInterfaceRepository connections;
    private final InterfaceViews views;
    private final LandscapeEnds landscapes;

    InterfaceReplacements(ApplicationInterfaceRepository connections, InterfaceViews views, LandscapeEnds landscapes) {
        this.connections = connections;
        this.views = views;
        this.landscapes = landscapes;
    }

    @Override
    public void replace(UUID suggestedId, OfferedForUse real) {
        var held = connections.findToReplace(suggestedId);
        var facts = views.facts(held.stream().map(ApplicationInterface::id).toList());
        for (var connection : held) {
            var before = Objects.requireNonNull(facts.get(connection.id()));
            var after = before.with(suggestedId, real.reference());
            if (after.leadsToItself()
                    || landscapes.findSame(registrar(after), after.ends()).isPresent()) {
                connection.withdraw(before);
            } else {
                connection.replaceApplication(after);
            }
            connections.saveAndFlush(connection);
        }
    }

    private static UUID registrar(InterfaceFacts facts) {
        return facts.registeredBy().organisationId();
    }
}
