// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class GemmaConceptRepository {

    static final String GEMMA_ONLINE = "https://www.gemmaonline.nl/wiki/GEMMA/id-";
    private static final String MATCHES = """
             FROM gemma_concept concept WHERE current AND kind = :kind
            AND (position(lower(:words) IN lower(name)) > 0 OR position(lower(:words) IN lower(description)) > 0
                OR EXISTS (SELECT FROM unnest(synonyms) synonym WHERE position(lower(:words) IN lower(synonym)) > 0))""";
    private static final String PAGE = " ORDER BY lower(name), object_id LIMIT :size OFFSET :offset";
    private static final String VERSIONS = """
            , (SELECT coalesce(jsonb_agg(jsonb_build_object('id', version.object_id, 'name', version.name,
                    'description', version.description, 'explanation', version.explanation,
                    'status', version.status, 'gemmaUrl', '""" + GEMMA_ONLINE + """
            ' || version.object_id) ORDER BY lower(version.name), version.object_id), '[]')
                FROM gemma_concept version WHERE version.standard_id = concept.object_id AND version.current) AS versions""";

    private final JdbcClient database;
    private final JsonMapper json;

    GemmaConceptRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    long count(ConceptKind kind, SearchText text) {
        return database.sql("SELECT count(*)" + MATCHES)
                .param("kind", kind.name())
                .param("words", text.words())
                .query(Long.class)
                .single();
    }

    List<ReferenceComponent> findComponents(SearchText text, Paging paging) {
        return page("SELECT *" + MATCHES + PAGE, ConceptKind.REFERENCE_COMPONENT, text, paging)
                .query((row, _) -> component(row))
                .list();
    }

    /** One of the latest release only. */
    Optional<ReferenceComponent> findComponent(String id) {
        return database.sql("""
                SELECT * FROM gemma_concept WHERE object_id = ? AND kind = 'REFERENCE_COMPONENT' AND current""").param(id).query((row, _) -> component(row)).optional();
    }

    List<RequiredStandard> findRequiredStandards(String componentId) {
        return database.sql("""
                SELECT object_id, name, requirement FROM gemma_component_standard asked JOIN gemma_concept
                    ON object_id = asked.standard_id
                WHERE component_id = ? ORDER BY requirement, lower(name), object_id""")
                .param(componentId)
                .query((row, _) -> new RequiredStandard(
                        row.getString("object_id"),
                        row.getString("name"),
                        Requirement.valueOf(row.getString("requirement")),
                        GEMMA_ONLINE + row.getString("object_id")))
                .list();
    }

    List<ExternalFacility> findFacilities(SearchText text, Paging paging) {
        return page("SELECT *" + MATCHES + PAGE, ConceptKind.EXTERNAL_FACILITY, text, paging)
                .query((row, _) -> facility(row))
                .list();
    }

    List<Standard> findStandards(SearchText text, Paging paging) {
        return page("SELECT *" + VERSIONS + MATCHES + PAGE, ConceptKind.STANDARD, text, paging)
                .query((row, _) -> standard(row))
                .list();
    }

    List<GlossaryTerm> findTerms(SearchText text, Paging paging) {
        return page("SELECT *" + MATCHES + PAGE, ConceptKind.GLOSSARY_TERM, text, paging)
                .query((row, _) -> term(row))
                .list();
    }

    /** By id, also those that later releases left out. */
    List<KnownConcept> findById(ConceptKind kind, Collection<String> ids) {
        return database.sql("""
                SELECT object_id, name, current FROM gemma_concept
                WHERE kind = ? AND object_id = ANY(?) ORDER BY lower(name), object_id""")
                .param(kind.name())
                .param(ids.toArray(String[]::new))
                .query((row, _) ->
                        new KnownConcept(row.getString("object_id"), row.getString("name"), row.getBoolean("current")))
                .list();
    }

    private JdbcClient.StatementSpec page(String sql, ConceptKind kind, SearchText text, Paging paging) {
        return database.sql(sql)
                .param("kind", kind.name())
                .param("words", text.words())
                .param("size", paging.pageSize())
                .param("offset", paging.offset());
    }

    private static ReferenceComponent component(ResultSet row) throws SQLException {
        var id = row.getString("object_id");
        return new ReferenceComponent(
                id,
                row.getString("name"),
                row.getString("description"),
                row.getString("explanation"),
                status(row),
                GEMMA_ONLINE + id);
    }

    private static ExternalFacility facility(ResultSet row) throws SQLException {
        var id = row.getString("object_id");
        return new ExternalFacility(
                id,
                row.getString("name"),
                row.getString("description"),
                row.getString("explanation"),
                status(row),
                GEMMA_ONLINE + id);
    }

    private static GlossaryTerm term(ResultSet row) throws SQLException {
        var id = row.getString("object_id");
        return new GlossaryTerm(
                id,
                row.getString("name"),
                row.getString("description"),
                row.getString("explanation"),
                List.of((String[]) row.getArray("synonyms").getArray()),
                GEMMA_ONLINE + id);
    }

    private Standard standard(ResultSet row) throws SQLException {
        var id = row.getString("object_id");
        return new Standard(
                id,
                row.getString("name"),
                row.getString("description"),
                row.getString("explanation"),
                status(row),
                GEMMA_ONLINE + id,
                List.of(json.readValue(row.getString("versions"), StandardVersion[].class)));
    }

    private static @Nullable ConceptStatus status(ResultSet row) throws SQLException {
        return ConceptStatus.ofName(row.getString("status"));
    }

    /** @param current whether the latest release still holds it */
    record KnownConcept(String objectId, String name, boolean current) {}
}
