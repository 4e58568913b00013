// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of a GEMMA release and what it changed.
 *
 * @param release as the file calls itself
 * @param unchanged whether everything was so already
 * @param removed concepts that this release leaves out; they stay known to what refers to them
 */
public record GemmaRelease(
        UUID id,
        @Nullable String release,
        Instant importedAt,
        boolean unchanged,
        int added,
        int changed,
        int removed,
        int referenceComponents,
        int standards,
        int standardVersions,
        int externalFacilities,
        int glossaryTerms) {

    static GemmaRelease from(ResultSet row) throws SQLException {
        return new GemmaRelease(
                row.getObject("id", UUID.class),
                row.getString("release"),
                row.getTimestamp("imported_at").toInstant(),
                row.getInt("added") + row.getInt("changed") + row.getInt("removed") == 0,
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("removed"),
                row.getInt("reference_components"),
                row.getInt("standards"),
                row.getInt("standard_versions"),
                row.getInt("external_facilities"),
                row.getInt("glossary_terms"));
    }
}
