// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.rebuild;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/**
 * Rebuilds every projection from the first event. The positions go back before the tables are emptied: whatever happens
 * in between, events are read again, and those already applied are ignored.
 */
@Service
public class RebuildService {

    private static final Logger log = LoggerFactory.getLogger(RebuildService.class);

    private final SmartLifecycle listeners;
    private final EventPositions positions;
    private final ProjectionTables tables;

    RebuildService(
            @Qualifier("eventListeners") SmartLifecycle listeners, EventPositions positions, ProjectionTables tables) {
        this.listeners = listeners;
        this.positions = positions;
        this.tables = tables;
    }

    public synchronized void rebuild() {
        log.info("Rebuilding all projections from the first event");
        listeners.stop();
        try {
            positions.startOver();
            tables.empty();
        } finally {
            listeners.start();
        }
    }
}
