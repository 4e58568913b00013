// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param id a UUID, or the Object ID of a concept of GEMMA
 * @param subtype the kind of an offering or of knowledge, the type of an organisation
 * @param provider who offers or shares it, by name
 * @param status of an offering or of knowledge: published, or still a concept
 * @param suggested whether a user added it in the name of the provider, who has not taken it over
 */
public record SearchHit(
        HitType type,
        String id,
        String name,
        @Nullable String description,
        @Nullable String subtype,
        @Nullable String provider,
        @Nullable String status,
        boolean suggested) {

    static SearchHit from(ResultSet row) throws SQLException {
        return new SearchHit(
                HitType.valueOf(row.getString("type")),
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("subtype"),
                row.getString("provider_name"),
                row.getString("status"),
                row.getBoolean("suggested"));
    }
}
