// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class InterfaceService {

    private final ApplicationInterfaceRepository connections;
    private final InterfaceFactsService facts;
    private final InterfaceViews views;

    InterfaceService(ApplicationInterfaceRepository connections, InterfaceFactsService facts, InterfaceViews views) {
        this.connections = connections;
        this.facts = facts;
        this.views = views;
    }

    public InterfaceView register(Actor actor, UUID registeredBy, RegisterInterface wish) {
        InterfaceAccess.requireManaging(actor, registeredBy);
        var named = wish.in(registeredBy);
        var faults = named.faults();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return saved(actor, ApplicationInterface.register(named, facts.forNew(registeredBy, named)));
    }

    public InterfaceView revise(
            Actor actor, UUID id, ExpectedVersion expected, InterfaceTerms terms, List<String> standardVersionIds) {
        var seen = manageable(actor, id);
        var connection = load(id);
        expected.mustBe(connection.version());
        var seesNote = InterfaceAccess.maySeeNote(actor, seen.registeredBy().organisationId());
        connection.revise(terms, seesNote, facts.forRevised(seen, standardVersionIds));
        return saved(actor, connection);
    }

    public InterfaceView withdraw(Actor actor, UUID id) {
        var seen = manageable(actor, id);
        var connection = load(id);
        connection.withdraw(seen.facts());
        return saved(actor, connection);
    }

    private InterfaceView manageable(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        InterfaceAccess.requireManaging(actor, seen.registeredBy().organisationId());
        return seen;
    }

    private ApplicationInterface load(UUID id) {
        return connections.findById(id).orElseThrow(() -> new NotFoundException("interface-not-found"));
    }

    private InterfaceView saved(Actor actor, ApplicationInterface connection) {
        return views.require(actor, connections.saveAndFlush(connection).id());
    }
}
