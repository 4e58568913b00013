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

/**
 * Which part of a landscape is asked for; what is null does not matter.
 *
 * @param endsWithinMonths from today on: its own end, or the support of the version in use
 */
public record LandscapeFilter(
        SearchText text,
        @Nullable UsagePhase phase,
        @Nullable UsageStatus status,
        @Nullable UUID applicationId,
        @Nullable UUID memberId,
        @Nullable String referenceComponentId,
        @Nullable Lifecycle lifecycle,
        @Nullable Integer endsWithinMonths) {

    private static final int MOST_MONTHS = 120;

    private static final String ENDS_SOON =
            " AND EXISTS (SELECT FROM (VALUES (usage.ends_on), ((SELECT end_of_support_from FROM offering_version"
                    + " WHERE offering_version.id = usage.offering_version_id))) ending (day)"
                    + " WHERE day BETWEEN %1$s AND %1$s + make_interval(months => :months))";

    public LandscapeFilter {
        if (endsWithinMonths != null && endsWithinMonths < 0) {
            throw new InvalidInputException(new InvalidParam("endsWithinMonths", "minimum", "0"));
        }
        if (endsWithinMonths != null && endsWithinMonths > MOST_MONTHS) {
            throw new InvalidInputException(
                    new InvalidParam("endsWithinMonths", "maximum", Integer.toString(MOST_MONTHS)));
        }
        if (referenceComponentId != null && referenceComponentId.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("referenceComponentId", "null-character"));
        }
    }

    boolean concernsUsage() {
        return phase != null
                || status != null
                || memberId != null
                || !ofLifecycle().isEmpty();
    }

    boolean concernsOfferings() {
        return !ofOfferings().isEmpty();
    }

    /** What is asked of a {@code usage} that a query sees. Only that: a condition that may be absent is planned badly. */
    String ofUsage() {
        return " AND usage.status <> 'WITHDRAWN'"
                + (phase == null ? "" : " AND usage.phase = :phase")
                + (status == null ? "" : " AND usage.status = :status")
                + (memberId == null ? "" : " AND usage.member_id = :member")
                + ofLifecycle();
    }

    /** As part of {@link #ofUsage()}, or where cells stand for usage. */
    String ofLifecycle() {
        return (lifecycle == null ? "" : " AND (" + lifecycle.condition() + ")")
                + (endsWithinMonths == null ? "" : ENDS_SOON.formatted(Lifecycle.TODAY));
    }

    /** What is asked of an {@code offering} that a query sees. */
    String ofOfferings() {
        return (text.isEmpty() ? "" : " AND lower(offering.name) LIKE :part")
                + (applicationId == null ? "" : " AND offering.id = :application")
                + (referenceComponentId == null
                        ? ""
                        : " AND EXISTS (SELECT FROM offering_reference_component"
                                + " WHERE offering_id = offering.id AND reference_component_id = :component)");
    }

    JdbcClient.StatementSpec applyTo(JdbcClient.StatementSpec query) {
        return query.param("part", text.part())
                .param("phase", phase == null ? null : phase.name())
                .param("status", status == null ? null : status.name())
                .param("application", applicationId)
                .param("member", memberId)
                .param("component", referenceComponentId)
                .param("months", endsWithinMonths);
    }
}
