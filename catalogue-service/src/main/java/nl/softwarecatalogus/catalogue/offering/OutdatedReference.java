// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A concept that an offering still refers to, but that the latest GEMMA release left out. */
public record OutdatedReference(String objectId, String name) {

    /** Those of the offering that the query calls {@code offering}. */
    static final String OF_OFFERING = """
            SELECT DISTINCT left_out.object_id || E'\\n' || left_out.name AS id_and_name
            FROM gemma_reference JOIN gemma_concept left_out USING (object_id)
            WHERE offering_id = offering.id AND NOT left_out.current""";

    /** Reads as {@code outdated}. */
    static final String COLUMN = "array(" + OF_OFFERING + " ORDER BY 1)";

    /** Null when they were not asked for this reader. */
    static @Nullable List<OutdatedReference> allFrom(ResultSet row) throws SQLException {
        var found = row.getArray("outdated");
        return found == null
                ? null
                : Stream.of((String[]) found.getArray())
                        .map(OutdatedReference::of)
                        .toList();
    }

    private static OutdatedReference of(String idAndName) {
        var parts = idAndName.split("\n", 2);
        return new OutdatedReference(parts[0], parts[1]);
    }
}
