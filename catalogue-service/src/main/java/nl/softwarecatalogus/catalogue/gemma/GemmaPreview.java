// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release that was read would change, as long as no other one is imported.
 *
 * @param release as the file calls itself
 * @param latestRelease what the one calls itself that it would follow
 * @param outdated whether another one was imported since, so that this one cannot be any more
 * @param unchanged whether everything is so already
 * @param touchedOfferings how many refer to what it changes or removes; withdrawn ones not counted
 * @param touchedInterfaces as {@code touchedOfferings}
 */
public record GemmaPreview(
        UUID id,
        @Nullable String release,
        @Nullable String latestRelease,
        Instant readAt,
        boolean outdated,
        boolean unchanged,
        int added,
        int changed,
        int removed,
        int touchedOfferings,
        int touchedInterfaces,
        int referenceComponents,
        int standards,
        int standardVersions,
        int externalFacilities,
        int glossaryTerms) {

    static GemmaPreview from(ResultSet row) throws SQLException {
        return new GemmaPreview(
                row.getObject("id", UUID.class),
                row.getString("release"),
                row.getString("latest_release"),
                row.getTimestamp("read_at").toInstant(),
                row.getBoolean("outdated"),
                row.getInt("added") + row.getInt("changed") + row.getInt("removed") == 0,
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("removed"),
                row.getInt("touched_offerings"),
                row.getInt("touched_interfaces"),
                row.getInt("reference_components"),
                row.getInt("standards"),
                row.getInt("standard_versions"),
                row.getInt("external_facilities"),
                row.getInt("glossary_terms"));
    }
}
