// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.search.FilterCounts.Value;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a search can be narrowed to, as each reader may see it. */
@Service
@Transactional(readOnly = true)
public class FacetService {

    private final SearchStatements statements;

    FacetService(SearchStatements statements) {
        this.statements = statements;
    }

    /** Every type, also those of which nothing was found. */
    public List<Facet> types(Actor reader, SearchText text, SearchFilter filter) {
        var counts = counts(reader, text, FacetKey.TYPE.without(filter), List.of(FacetKey.TYPE))
                .getOrDefault(FacetKey.TYPE, List.of())
                .stream()
                .collect(toMap(Value::value, Value::count));
        return Arrays.stream(HitType.values())
                .map(type -> new Facet(type, counts.getOrDefault(type.name(), 0L)))
                .toList();
    }

    /** Of each filter its values, counted as the other filters leave them. */
    public List<FilterCounts> filters(Actor reader, SearchText text, SearchFilter filter) {
        var counts = new EnumMap<FacetKey, List<Value>>(FacetKey.class);
        Arrays.stream(FacetKey.values())
                .collect(groupingBy(key -> key.without(filter)))
                .forEach((others, keys) -> counts.putAll(counts(reader, text, others, keys)));
        return Arrays.stream(FacetKey.values())
                .map(key -> new FilterCounts(key.parameter(), counts.getOrDefault(key, List.of())))
                .toList();
    }

    private Map<FacetKey, List<Value>> counts(Actor reader, SearchText text, SearchFilter others, List<FacetKey> keys) {
        var counts = new EnumMap<FacetKey, List<Value>>(FacetKey.class);
        var sql = new SearchSql(others);
        if (!sql.isEmpty()) {
            statements.of(sql.facets(keys), reader, text, others).query(row -> {
                counts.computeIfAbsent(FacetKey.valueOf(row.getString("facet")), _ -> new ArrayList<>())
                        .add(Value.from(row));
            });
        }
        return counts;
    }
}
