// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import nl.softwarecatalogus.catalogue.sharing.LandscapeShareChanged;
import nl.softwarecatalogus.catalogue.usage.UsageAdjusted;
import nl.softwarecatalogus.catalogue.usage.UsageDeclared;
import nl.softwarecatalogus.catalogue.usage.UsageDisputed;
import nl.softwarecatalogus.catalogue.usage.UsageReplaced;
import nl.softwarecatalogus.catalogue.usage.UsageTransferred;
import nl.softwarecatalogus.catalogue.usage.UsageWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the matrices up with usage and with who shares it, in the transaction of each change: what changed is gathered, and the rows concerned
 * are written once, just before the commit, so that they are held for a moment only.
 */
@Component
class MatrixProjection {

    private final MatrixRowRepository rows;

    MatrixProjection(MatrixRowRepository rows) {
        this.rows = rows;
    }

    @EventListener
    void follow(UsageDeclared event) {
        event.usages().forEach(changes()::add);
    }

    @EventListener
    void follow(UsageAdjusted event) {
        event.usages().forEach(changes()::add);
    }

    @EventListener
    void follow(UsageDisputed event) {
        changes().add(event.usage());
    }

    @EventListener
    void follow(UsageWithdrawn event) {
        changes().add(event.usage());
    }

    @EventListener
    void follow(UsageTransferred event) {
        event.usages().forEach(changes()::add);
    }

    @EventListener
    void follow(UsageReplaced event) {
        changes().add(event);
    }

    @EventListener
    void follow(LandscapeShareChanged event) {
        changes().add(event);
    }

    private MatrixChanges changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Refresh.class::isInstance)
                .map(Refresh.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .changes();
    }

    private Refresh begin() {
        var refresh = new Refresh(rows, new MatrixChanges());
        TransactionSynchronizationManager.registerSynchronization(refresh);
        return refresh;
    }

    private record Refresh(MatrixRowRepository rows, MatrixChanges changes) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.refresh(changes);
        }
    }
}
