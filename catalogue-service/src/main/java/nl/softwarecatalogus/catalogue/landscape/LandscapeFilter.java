// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which part of a landscape is asked for; what is null does not matter. */
public record LandscapeFilter(
        SearchText text,
        @Nullable UsagePhase phase,
        @Nullable UsageStatus status,
        @Nullable UUID applicationId,
        @Nullable UUID memberId,
        @Nullable String referenceComponentId) {

    /** On a query that joins {@code usage} and {@code offering}. */
    static final String CONDITION = """
             AND usage.status <> 'WITHDRAWN'
            AND position(lower(:words) IN lower(offering.name)) > 0
            AND (CAST(:phase AS text) IS NULL OR usage.phase = :phase)
            AND (CAST(:status AS text) IS NULL OR usage.status = :status)
            AND (CAST(:application AS uuid) IS NULL OR usage.application_id = CAST(:application AS uuid))
            AND (CAST(:member AS uuid) IS NULL OR usage.member_id = CAST(:member AS uuid))
            AND (CAST(:component AS text) IS NULL OR EXISTS (SELECT FROM offering_reference_component
                WHERE offering_id = offering.id AND reference_component_id = :component))
            """;

    public LandscapeFilter {
        if (referenceComponentId != null && referenceComponentId.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("referenceComponentId", "null-character"));
        }
    }

    JdbcClient.StatementSpec applyTo(JdbcClient.StatementSpec query) {
        return query.param("words", text.words())
                .param("phase", phase == null ? null : phase.name())
                .param("status", status == null ? null : status.name())
                .param("application", applicationId)
                .param("member", memberId)
                .param("component", referenceComponentId);
    }
}
