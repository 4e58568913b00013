// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of a search: of each type that the filter leaves at most 500 candidates, in {@code hit}. Who may see what is
 * part of every branch, filtered or not.
 */
final class SearchSql {

    private static final String WORDS = "search @@ websearch_to_tsquery('dutch', :words)";

    /**
     * Names that begin with the words; then what holds the words; and, when they leave room, some of what looks like them,
     * because likeness costs most. A single condition for all makes the planner work it out for every row there is.
     */
    private static final String CANDIDATES = """
             (SELECT * FROM %1$s WHERE %2$s AND lower(%3$s) LIKE :beginning
             UNION ALL
             SELECT * FROM %1$s WHERE %2$s AND %4$s AND lower(%3$s) NOT LIKE :beginning
             UNION ALL
             (SELECT * FROM %1$s WHERE %2$s AND NOT %4$s AND lower(%3$s) NOT LIKE :beginning
                AND (lower(:words) <%% lower(%3$s) OR lower(%3$s) LIKE :part) LIMIT 250)
             LIMIT 500) candidate""";

    private static final String SCORE = """
            :wordWeight * ts_rank(search, websearch_to_tsquery('dutch', :words))
                + :likenessWeight * word_similarity(lower(:words), lower(%s)) AS score""";

    private static final String OFFERED = "(status = 'PUBLISHED' OR (status = 'CONCEPT' AND (:all"
            + " OR provider_id = CAST(:own AS uuid) OR (:suggestions AND suggested_by IS NOT NULL))))";
    private static final String SHARED =
            "(status = 'PUBLISHED' OR (status = 'CONCEPT' AND (:all OR provider_id = CAST(:own AS uuid))))";
    private static final String OF_PROVIDER = "EXISTS (SELECT FROM known_organisation provider"
            + " WHERE provider.organisation_id = provider_id AND provider.organisation_type = :providerType)";

    /** Names of providers are looked up for the page only. */
    private static final String PAGE = """
            , page AS (
                SELECT hit.*, count(*) OVER () AS total FROM hit%s
                ORDER BY score DESC, lower(hit.name), hit.type, hit.id LIMIT :size OFFSET :offset)
            SELECT page.*, provider.name AS provider_name
            FROM page LEFT JOIN known_organisation provider ON provider.organisation_id = provider_id
            ORDER BY score DESC, lower(page.name), page.type, page.id""";

    private static final String OF_NO_PROVIDER = ", NULL::uuid AS offering_id, NULL AS status, false AS suggested,"
            + " NULL AS licence_form, NULL AS cloud_model";

    private static final String KEY = "hashtextextended(hit.type || ' ' || hit.id, 0)";
    private static final String UNSEEN = KEY + " NOT IN (SELECT unnest(CAST(:seen AS bigint[])))";

    /** The page that everybody asks most: of everything. */
    static final String PAGE_OF_ALL = new SearchSql(SearchFilter.NONE).page();

    private final SearchFilter filter;
    private final List<Branch> branches = new ArrayList<>();

    SearchSql(SearchFilter filter) {
        this.filter = filter;
        if (filter.admits(HitType.OFFERING)) {
            branches.add(new Branch("offering", "name", offered(), """
                    'OFFERING' AS type, id::text AS id, name, short_description AS description, kind AS subtype, provider_id,
                    id AS offering_id, status, status = 'CONCEPT' AND suggested_by IS NOT NULL AS suggested, licence_form,
                    cloud_model"""));
        }
        if (filter.admits(HitType.ORGANISATION)) {
            branches.add(new Branch("known_organisation", "name", organisations(), """
                    'ORGANISATION' AS type, organisation_id::text AS id, name, NULL AS description,
                    organisation_type AS subtype, NULL::uuid AS provider_id""" + OF_NO_PROVIDER));
        }
        var concepts = Stream.of(HitType.REFERENCE_COMPONENT, HitType.STANDARD)
                .filter(filter::admits)
                .map(type -> "'" + type + "'")
                .collect(Collectors.joining(", "));
        if (!concepts.isEmpty()) {
            branches.add(new Branch(
                    "gemma_concept", "name", "current AND kind IN (" + concepts + ")", """
                    kind AS type, object_id AS id, name, description, NULL AS subtype,
                    NULL::uuid AS provider_id""" + OF_NO_PROVIDER));
        }
        if (filter.admits(HitType.KNOWLEDGE_ITEM)) {
            branches.add(new Branch("knowledge_item", "title", shared(), """
                    'KNOWLEDGE_ITEM' AS type, id::text AS id, title AS name, summary AS description, kind AS subtype,
                    provider_id, NULL::uuid AS offering_id, status, false AS suggested, NULL AS licence_form,
                    NULL AS cloud_model"""));
        }
    }

    private String offered() {
        return OFFERED
                + (filter.kind() == null ? "" : " AND kind = :kind")
                + (filter.licenceForm() == null ? "" : " AND licence_form = :licenceForm")
                + (filter.cloudModel() == null ? "" : " AND cloud_model = :cloudModel")
                + (filter.referenceComponentId() == null
                        ? ""
                        : " AND EXISTS (SELECT FROM offering_reference_component WHERE offering_id = offering.id"
                                + " AND reference_component_id = :referenceComponentId)")
                + (filter.providerType() == null ? "" : " AND " + OF_PROVIDER);
    }

    private String organisations() {
        return "status = 'ACTIVE'"
                + (filter.organisationType() == null ? "" : " AND organisation_type = :organisationType");
    }

    private String shared() {
        return SHARED + (filter.providerType() == null ? "" : " AND " + OF_PROVIDER);
    }

    /** Whether there is anything that could pass the filter. */
    boolean isEmpty() {
        return branches.isEmpty();
    }

    String page() {
        return hits(true) + PAGE.formatted("");
    }

    String unseenPage() {
        return hits(true) + PAGE.formatted(" WHERE " + UNSEEN);
    }

    String counting() {
        return hits(false) + "SELECT count(*) AS hits, count(*) FILTER (WHERE " + UNSEEN + ") AS unseen FROM hit";
    }

    String keys() {
        return hits(false) + "SELECT " + KEY + " AS key FROM hit";
    }

    String facets(Collection<FacetKey> keys) {
        return hits(false) + keys.stream().map(FacetKey::counting).collect(Collectors.joining("\nUNION ALL\n"));
    }

    private String hits(boolean scored) {
        return branches.stream()
                .map(branch -> branch.sql(scored))
                .collect(Collectors.joining("\nUNION ALL\n", "WITH hit AS (\n", ")\n"));
    }

    /** @param name of what is found, as its table has it */
    private record Branch(String table, String name, String condition, String columns) {

        String sql(boolean scored) {
            return "SELECT " + columns + (scored ? ", " + SCORE.formatted(name) : "") + "\nFROM"
                    + CANDIDATES.formatted(table, condition, name, WORDS);
        }
    }
}
