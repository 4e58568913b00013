// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Officers as the desk saw them: no other service tells who works at VNG. */
@Repository
class Officers {

    private final JdbcClient database;

    Officers(JdbcClient database) {
        this.database = database;
    }

    /** Writes at most once a day for each of them. */
    void remember(Actor actor, Instant now) {
        database.sql("""
                        INSERT INTO officer AS known (subject, name, email, seen_at)
                        VALUES (:subject, :name, :email, :now)
                        ON CONFLICT (subject) DO UPDATE
                            SET name = excluded.name, email = excluded.email, seen_at = excluded.seen_at
                            WHERE known.name <> excluded.name OR known.email <> excluded.email
                               OR known.seen_at < excluded.seen_at - interval '1 day'""")
                .param("subject", actor.subject())
                .param("name", actor.displayName())
                .param("email", actor.email())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Officer> seenSince(Instant since) {
        return database.sql("SELECT subject, name FROM officer WHERE seen_at >= :since ORDER BY name, subject")
                .param("since", Timestamp.from(since))
                .query(Officer.class)
                .list();
    }

    Optional<KnownOfficer> find(String subject) {
        return database.sql("SELECT subject, name, email FROM officer WHERE subject = :subject")
                .param("subject", subject)
                .query(KnownOfficer.class)
                .optional();
    }

    void forgetUnseenSince(Instant since) {
        database.sql("DELETE FROM officer WHERE seen_at < :since")
                .param("since", Timestamp.from(since))
                .update();
    }
}
