// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.sharing.LandscapeShareChanged;
import nl.softwarecatalogus.catalogue.usage.TransferredUsage;
import nl.softwarecatalogus.catalogue.usage.UsageReplaced;
import nl.softwarecatalogus.catalogue.usage.UsageState;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a transaction, as far as matrices may show it.
 *
 * @param rows of which what was declared changed
 * @param own what organisations recorded themselves, shown to whom they share it with
 * @param shares that began or ceased
 */
record MatrixChanges(Set<MatrixKey> rows, Set<OwnUsageKey> own, Set<LandscapeShareChanged> shares) {

    MatrixChanges() {
        this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    void add(UsageState usage) {
        var declarer = usage.declaredBy();
        add(
                declarer == null ? null : declarer.organisationId(),
                usage.member().organisationId(),
                usage.application().offeringId());
    }

    /** Where it stood and where it stands. */
    void add(TransferredUsage transferred) {
        add(
                transferred.declaredBefore(),
                transferred.transferredFromId(),
                transferred.usage().application().offeringId());
        add(transferred.usage());
    }

    void add(UsageReplaced replaced) {
        replaced.collaborationIds().forEach(id -> rows.add(new MatrixKey(id, replaced.replacedId())));
        replaced.userIds().forEach(id -> own.add(new OwnUsageKey(id, replaced.replacedId())));
    }

    void add(LandscapeShareChanged share) {
        shares.add(share);
    }

    /** Whose own usage is or was to be seen. */
    Set<UUID> sharers() {
        return Stream.concat(
                        own.stream().map(OwnUsageKey::organisationId),
                        shares.stream().map(LandscapeShareChanged::organisationId))
                .collect(Collectors.toSet());
    }

    private void add(@Nullable UUID collaborationId, UUID userId, UUID applicationId) {
        if (collaborationId == null) {
            own.add(new OwnUsageKey(userId, applicationId));
        } else {
            rows.add(new MatrixKey(collaborationId, applicationId));
        }
    }
}
