// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkStore {

    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    Links find(UUID organisationId) {
        return database.sql("SELECT labels, urls, version FROM organisation_links WHERE organisation_id = :id")
                .param("id", organisationId)
                .query((row, _) -> new Links(links(row), row.getLong("version")))
                .optional()
                .orElse(Links.NONE);
    }

    void keep(UUID organisationId, Links links) {
        database.sql("""
                        INSERT INTO organisation_links (organisation_id, version, labels, urls)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT (organisation_id) DO UPDATE
                        SET version = excluded.version, labels = excluded.labels, urls = excluded.urls""")
                .param(organisationId)
                .param(links.version())
                .param(links.items().stream().map(Link::label).toArray(String[]::new))
                .param(links.items().stream().map(Link::url).toArray(String[]::new))
                .update();
    }

    private static List<Link> links(ResultSet row) throws SQLException {
        var labels = (String[]) row.getArray("labels").getArray();
        var urls = (String[]) row.getArray("urls").getArray();
        return IntStream.range(0, labels.length)
                .mapToObj(number -> new Link(labels[number], urls[number]))
                .toList();
    }
}
