// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which suppliers applied by themselves, and what became of it. Whom to reach stands with the organisation. */
@Repository
class ApplicationStore {

    private final JdbcClient database;

    ApplicationStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID organisationId, Language language, Instant now) {
        database.sql("""
                        INSERT INTO supplier_application (organisation_id, language, received_at)
                        VALUES (:organisationId, :language, :now)""")
                .param("organisationId", organisationId)
                .param("language", language.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The applicant's language; empty when nobody applied, or the applicant knows. A refusal can be made good. */
    Optional<Language> decide(UUID organisationId, Outcome outcome, Instant now) {
        return database.sql("""
                        UPDATE supplier_application SET outcome = :outcome, decided_at = :now
                        WHERE organisation_id = :organisationId
                          AND (outcome IS NULL OR outcome = 'REFUSED' AND :outcome = 'APPROVED')
                        RETURNING language""")
                .param("organisationId", organisationId)
                .param("outcome", outcome.name())
                .param("now", Timestamp.from(now))
                .query(Language.class)
                .optional();
    }

    /** Those that were refused before this moment. */
    List<UUID> refusedBefore(Instant moment, int most) {
        return database.sql("""
                        SELECT organisation_id FROM supplier_application
                        WHERE outcome = 'REFUSED' AND decided_at < :moment ORDER BY decided_at LIMIT :most""")
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void forget(UUID organisationId) {
        database.sql("DELETE FROM supplier_application WHERE organisation_id = :organisationId")
                .param("organisationId", organisationId)
                .update();
    }
}
