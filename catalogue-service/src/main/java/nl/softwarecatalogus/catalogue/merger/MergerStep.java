// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What has to happen to one record in a merger.
 *
 * @param collapses whether it falls together with another, which stays
 */
public record MergerStep(UUID id, boolean collapses) {

    public static Set<UUID> ids(List<MergerStep> steps) {
        return steps.stream().map(MergerStep::id).collect(Collectors.toSet());
    }

    public static Set<UUID> collapsing(List<MergerStep> steps) {
        return ids(steps.stream().filter(MergerStep::collapses).toList());
    }

    /** Reads the columns {@code id} and {@code collapses}. */
    static MergerStep from(ResultSet row, int number) throws SQLException {
        return new MergerStep(row.getObject("id", UUID.class), row.getBoolean("collapses"));
    }
}
