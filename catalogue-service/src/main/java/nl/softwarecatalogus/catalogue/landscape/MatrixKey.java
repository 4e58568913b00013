// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.usage.TransferredUsage;
import nl.softwarecatalogus.catalogue.usage.UsageState;
import org.jspecify.annotations.Nullable;

/** A row of a collaboration's matrix. */
record MatrixKey(UUID collaborationId, UUID applicationId) {

    /** None for what an organisation recorded itself. */
    static Stream<MatrixKey> of(UsageState usage) {
        var declarer = usage.declaredBy();
        return of(declarer == null ? null : declarer.organisationId(), usage);
    }

    /** Where it stood and where it stands. */
    static Stream<MatrixKey> of(TransferredUsage transferred) {
        return Stream.concat(of(transferred.declaredBefore(), transferred.usage()), of(transferred.usage()));
    }

    private static Stream<MatrixKey> of(@Nullable UUID collaborationId, UsageState usage) {
        return Stream.ofNullable(collaborationId)
                .map(id -> new MatrixKey(id, usage.application().offeringId()));
    }
}
