// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which usage a system asks for; what is null does not matter.
 *
 * @param collaborationId what this one declared
 * @param statuses empty for all but what was withdrawn, or for all when asked what changed: that it was withdrawn is a
 *     change
 */
public record UsageFilter(
        @Nullable UUID organisationId,
        @Nullable UUID applicationId,
        @Nullable UUID collaborationId,
        @Nullable UsagePhase phase,
        List<UsageStatus> statuses,
        @Nullable Instant changedSince) {

    /** Only what is asked: a condition that may be absent is planned badly. */
    String conditions() {
        return (organisationId == null ? "" : " AND usage.member_id = :organisation")
                + (applicationId == null ? "" : " AND usage.application_id = :application")
                + (collaborationId == null ? "" : " AND usage.declared_by = :collaboration")
                + (phase == null ? "" : " AND usage.phase = :phase")
                + ofStatus()
                + (changedSince == null ? "" : " AND usage.changed_at >= :since");
    }

    private String ofStatus() {
        if (!statuses.isEmpty()) {
            return " AND usage.status = ANY(:statuses)";
        }
        return changedSince == null ? " AND usage.status <> 'WITHDRAWN'" : "";
    }

    StatementSpec applyTo(StatementSpec query) {
        return query.param("organisation", organisationId)
                .param("application", applicationId)
                .param("collaboration", collaborationId)
                .param("phase", phase == null ? null : phase.name())
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .param("since", changedSince == null ? null : Timestamp.from(changedSince));
    }
}
