// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import org.jspecify.annotations.Nullable;

/**
 * The wish to declare the same usage for more members.
 *
 * @param startsOn for these members; they may have joined long after the others
 * @param phase without it, that of the declaration; so too hosting, version and the end
 */
public record ExtendDeclaration(
        List<UUID> memberIds,
        LocalDate startsOn,
        @Nullable UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable UUID versionId) {

    DeclareUsage of(UsageDeclaration declaration) {
        var terms = declaration.terms();
        return new DeclareUsage(
                declaration.collaborationId(),
                declaration.applicationId(),
                memberIds,
                Objects.requireNonNullElse(phase, terms.phase()),
                phaseSince,
                startsOn,
                hosting == null ? terms.hosting() : hosting,
                endsOn == null ? terms.endsOn() : endsOn,
                versionId == null ? terms.versionId() : versionId,
                null);
    }
}
