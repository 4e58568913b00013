// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One logo for each organisation. Versions go on when a logo was removed, so that none ever means two images. */
@Repository
class LogoStore {

    private final JdbcClient database;

    LogoStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Kept> find(UUID organisationId) {
        return database.sql("""
                        SELECT media_type, content, version FROM organisation_logo
                        WHERE organisation_id = :organisationId AND content IS NOT NULL""")
                .param("organisationId", organisationId)
                .query((row, _) -> new Kept(
                        new Logo(row.getString("media_type"), row.getBytes("content")), row.getLong("version")))
                .optional();
    }

    /** 0 when there never was a logo. */
    long version(UUID organisationId) {
        return database.sql("SELECT version FROM organisation_logo WHERE organisation_id = :organisationId")
                .param("organisationId", organisationId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void keep(UUID organisationId, Logo logo, long version, Instant now) {
        database.sql("""
                        INSERT INTO organisation_logo (organisation_id, version, media_type, content, changed_at)
                        VALUES (:organisationId, :version, :mediaType, :content, :now)
                        ON CONFLICT (organisation_id) DO UPDATE SET version = excluded.version,
                            media_type = excluded.media_type, content = excluded.content,
                            changed_at = excluded.changed_at""")
                .param("organisationId", organisationId)
                .param("version", version)
                .param("mediaType", logo.mediaType())
                .param("content", logo.content())
                .param("now", Timestamp.from(now))
                .update();
    }

    void remove(UUID organisationId, Instant now) {
        database.sql("""
                        UPDATE organisation_logo
                        SET version = version + 1, media_type = NULL, content = NULL, changed_at = :now
                        WHERE organisation_id = :organisationId""")
                .param("organisationId", organisationId)
                .param("now", Timestamp.from(now))
                .update();
    }

    record Kept(Logo logo, long version) {}
}
