// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A file without what is in it. */
public record FileReference(String fileName, String mediaType, long size) {

    /** The columns that {@link #fromOptional} reads, of {@code stored_file}. */
    public static final String COLUMNS = "stored_file.file_name, stored_file.media_type, stored_file.size";

    public static @Nullable FileReference fromOptional(ResultSet row) throws SQLException {
        var name = row.getString("file_name");
        return name == null ? null : new FileReference(name, row.getString("media_type"), row.getLong("size"));
    }
}
