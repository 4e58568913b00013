// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version by its number, and how long it lasts. */
public record VersionReference(
        UUID versionId,
        String number,
        @Nullable LocalDate endOfSupportFrom,
        @Nullable LocalDate withdrawnFrom) {

    /** The columns that {@link #fromOptional} reads, of a query that joins {@link #JOIN}. */
    public static final String COLUMNS = "offering_version.id AS version_id, offering_version.number AS version_number,"
            + " offering_version.end_of_support_from, offering_version.withdrawn_from";

    /** On a query of {@code usage}. */
    public static final String JOIN = " LEFT JOIN offering_version ON offering_version.id = usage.offering_version_id ";

    public static @Nullable VersionReference fromOptional(ResultSet row) throws SQLException {
        var id = row.getObject("version_id", UUID.class);
        return id == null
                ? null
                : new VersionReference(
                        id,
                        row.getString("version_number"),
                        row.getObject("end_of_support_from", LocalDate.class),
                        row.getObject("withdrawn_from", LocalDate.class));
    }
}
