// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a suggestion is judged by. */
@Component
class SuggestionRules {

    private final JdbcClient database;

    SuggestionRules(JdbcClient database) {
        this.database = database;
    }

    void judge(SuggestApplication wish, OrganisationReference supplier, UUID suggestedBy) {
        if (wish.kind() == OfferingKind.SERVICE) {
            throw new InvalidInputException(new InvalidParam("kind", "enum", "APPLICATION, MODULE"));
        }
        if (wish.supplierId().equals(suggestedBy)) {
            throw new ConflictException("suggestion-of-own-offering");
        }
        if (supplier.organisationType().equals("MUNICIPALITY")) {
            throw new ConflictException("suggestion-of-no-supplier", supplier.name());
        }
        findSame(wish).ifPresent(same -> {
            throw ConflictException.naming("suggestion-exists", List.of(same));
        });
    }

    /** Held until the transaction ends, so that two who miss the same application at once add it once. */
    private Optional<Conflict> findSame(SuggestApplication wish) {
        var name = wish.details().name();
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("suggest " + wish.supplierId() + " " + name.toLowerCase(java.util.Locale.ROOT))
                .query((_, _) -> true)
                .single();
        return database.sql("""
                SELECT id, name FROM offering
                WHERE provider_id = ? AND lower(name) = lower(?)
                    AND (status = 'PUBLISHED' OR (status = 'CONCEPT' AND suggested_by IS NOT NULL))
                ORDER BY status DESC LIMIT 1""")
                .param(wish.supplierId())
                .param(name)
                .query((row, _) -> new Conflict(row.getString("id"), row.getString("name"), "suggestion-exists"))
                .optional();
    }
}
