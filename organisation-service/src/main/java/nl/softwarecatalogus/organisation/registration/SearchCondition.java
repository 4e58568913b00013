// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.softwarecatalogus.organisation.municipality.SortKey;
import org.jspecify.annotations.Nullable;

/** A filter as the condition of a query on the table of organisations. */
final class SearchCondition {

    /** Below this many letters nearly everything looks alike. */
    private static final int FEWEST_TO_RESEMBLE = 4;

    private static final String ALIKE = "0.45";

    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    private SearchCondition(OrganisationFilter filter, boolean activeOnly) {
        sql = new StringBuilder(
                activeOnly && filter.status() != OrganisationStatus.MERGED ? "status = 'ACTIVE'" : "TRUE");
        and("organisation_type = :type", "type", filter.organisationType());
        and("collaboration_kind = :kind", "kind", filter.collaborationKind());
        and("status = :status", "status", filter.status());
        if (filter.province() != null) {
            and(
                    "lower(province) = lower(:province)",
                    "province",
                    filter.province().strip());
        }
        if (filter.admissionRequestId() != null) {
            sql.append(" AND admission_request_id = :admissionRequestId");
            parameters.put("admissionRequestId", filter.admissionRequestId());
        }
    }

    /** Every word occurs, whole, in part or inflected. */
    static SearchCondition words(OrganisationFilter filter, boolean activeOnly) {
        var condition = new SearchCondition(filter, activeOnly);
        condition.everyWord(
                filter,
                (word, part) ->
                        "(search_text LIKE :" + part + " OR search @@ plainto_tsquery('dutch', :" + word + "))");
        return condition;
    }

    /** The name has something that looks like each word: a slip of the pen is forgiven. */
    static SearchCondition resemblance(OrganisationFilter filter, boolean activeOnly) {
        var condition = new SearchCondition(filter, activeOnly);
        condition.everyWord(filter, (word, part) -> "word_similarity(:" + word + ", name_key) >= " + ALIKE);
        return condition;
    }

    static boolean canResemble(OrganisationFilter filter) {
        return question(filter).length() >= FEWEST_TO_RESEMBLE;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            parameters.put(parameter, value.toString());
        }
    }

    private void everyWord(OrganisationFilter filter, BinaryOperator<String> condition) {
        var number = 0;
        for (var word : question(filter).split(" ")) {
            var name = "word" + number;
            var part = "part" + number++;
            sql.append(" AND ").append(condition.apply(name, part));
            parameters.put(name, word);
            parameters.put(part, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    private static String question(OrganisationFilter filter) {
        return filter.q() == null ? "" : SortKey.of(filter.q());
    }
}
