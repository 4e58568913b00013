// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * Keeps the matrices up with usage, in the transaction of each change: what changed is gathered, and the rows concerned
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
        changed(event.usages().stream().flatMap(MatrixKey::of));
    }

    @EventListener
    void follow(UsageAdjusted event) {
        changed(event.usages().stream().flatMap(MatrixKey::of));
    }

    @EventListener
    void follow(UsageDisputed event) {
        changed(MatrixKey.of(event.usage()));
    }

    @EventListener
    void follow(UsageWithdrawn event) {
        changed(MatrixKey.of(event.usage()));
    }

    @EventListener
    void follow(UsageTransferred event) {
        changed(event.usages().stream().flatMap(MatrixKey::of));
    }

    @EventListener
    void follow(UsageReplaced event) {
        changed(event.collaborationIds().stream().map(id -> new MatrixKey(id, event.replacedId())));
    }

    private void changed(Stream<MatrixKey> keys) {
        var gathered = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Refresh.class::isInstance)
                .map(Refresh.class::cast)
                .findFirst()
                .orElseGet(this::begin);
        keys.forEach(gathered.keys::add);
    }

    private Refresh begin() {
        var refresh = new Refresh(rows);
        TransactionSynchronizationManager.registerSynchronization(refresh);
        return refresh;
    }

    private record Refresh(MatrixRowRepository rows, Set<MatrixKey> keys) implements TransactionSynchronization {

        Refresh(MatrixRowRepository rows) {
            this(rows, new HashSet<>());
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.refresh(List.copyOf(keys));
        }
    }
}
