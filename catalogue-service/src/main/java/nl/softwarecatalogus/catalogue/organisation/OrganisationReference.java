// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation by its name, so that nobody is shown a key. */
public record OrganisationReference(UUID organisationId, String name, String organisationType) {

    /** Reads the columns {@code <prefix>_id}, {@code <prefix>_name} and {@code <prefix>_type}. */
    public static OrganisationReference from(ResultSet row, String prefix) throws SQLException {
        return new OrganisationReference(
                row.getObject(prefix + "_id", UUID.class),
                row.getString(prefix + "_name"),
                row.getString(prefix + "_type"));
    }

    public static @Nullable OrganisationReference fromOptional(ResultSet row, String prefix) throws SQLException {
        return row.getObject(prefix + "_id") == null ? null : from(row, prefix);
    }
}
