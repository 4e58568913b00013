// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** A reference component by its name, so that nobody is shown a key. */
public record ComponentReference(String referenceComponentId, String name) {

    /** The columns that {@link #allFrom} reads, of the offering that the query calls {@code offering}; sorted by name. */
    public static final String COLUMNS = """
            array(SELECT component.object_id
                FROM offering_reference_component JOIN gemma_concept component ON object_id = reference_component_id
                WHERE offering_id = offering.id ORDER BY lower(component.name), object_id) AS component_ids,
            array(SELECT component.name
                FROM offering_reference_component JOIN gemma_concept component ON object_id = reference_component_id
                WHERE offering_id = offering.id ORDER BY lower(component.name), object_id) AS component_names""";

    public static List<ComponentReference> allFrom(ResultSet row) throws SQLException {
        var ids = (String[]) row.getArray("component_ids").getArray();
        var names = (String[]) row.getArray("component_names").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new ComponentReference(ids[index], names[index]))
                .toList();
    }
}
