// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.statistics;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.reporting.statistics.Statistics.AdmissionFigures;
import nl.softwarecatalogus.reporting.statistics.Statistics.KindAmount;
import nl.softwarecatalogus.reporting.statistics.Statistics.OrganisationAmount;
import nl.softwarecatalogus.reporting.statistics.Statistics.PhaseAmount;
import nl.softwarecatalogus.reporting.statistics.Statistics.StatusAmount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FiguresRepository {

    private final JdbcClient database;

    FiguresRepository(JdbcClient database) {
        this.database = database;
    }

    List<OrganisationAmount> organisations() {
        return database.sql("""
                SELECT organisation_type, status, count(*) AS amount FROM organisation WHERE version > 0
                GROUP BY organisation_type, status ORDER BY organisation_type, status""").query(OrganisationAmount.class).list();
    }

    AdmissionFigures admissions() {
        return database.sql("""
                SELECT count(*) AS total,
                       count(*) FILTER (WHERE status NOT IN ('ADMITTED', 'REJECTED', 'WITHDRAWN')) AS open,
                       count(*) FILTER (WHERE status = 'ADMITTED') AS admitted,
                       count(*) FILTER (WHERE status = 'REJECTED') AS rejected,
                       count(*) FILTER (WHERE status = 'WITHDRAWN') AS withdrawn
                FROM admission""").query(AdmissionFigures.class).single();
    }

    List<KindAmount> offerings() {
        return database.sql("""
                SELECT kind, status, count(*) AS amount FROM offering WHERE version > 0
                GROUP BY kind, status ORDER BY kind, status""").query(KindAmount.class).list();
    }

    List<StatusAmount> statuses(String subject) {
        return database.sql("""
                SELECT status, sum(amount)::bigint AS amount FROM status_count WHERE subject = :subject
                GROUP BY status HAVING sum(amount) > 0 ORDER BY status""")
                .param("subject", subject)
                .query(StatusAmount.class)
                .list();
    }

    List<PhaseAmount> phases() {
        return statuses("PHASE").stream()
                .map(counted -> new PhaseAmount(counted.status(), counted.amount()))
                .toList();
    }

    Optional<Instant> lastHandled() {
        return database.sql("SELECT handled_at FROM platform.inbox ORDER BY handled_at DESC LIMIT 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
