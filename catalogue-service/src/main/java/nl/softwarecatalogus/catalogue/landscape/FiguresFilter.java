// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Of which landscape figures are asked.
 *
 * @param collaborationId of what this one declared only; null for the whole country
 */
public record FiguresFilter(SearchText text, @Nullable UUID collaborationId) {

    String ofUsage() {
        return " AND usage.status <> 'WITHDRAWN'"
                + (collaborationId == null ? "" : " AND usage.declared_by = :collaboration");
    }

    String ofOfferings() {
        return text.isEmpty() ? "" : " AND lower(offering.name) LIKE :part";
    }

    StatementSpec applyTo(StatementSpec query) {
        return query.param("part", text.part()).param("collaboration", collaborationId);
    }
}
