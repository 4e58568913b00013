// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ConceptChangeView.TouchedInterface;
import nl.softwarecatalogus.catalogue.gemma.ConceptChangeView.TouchedOffering;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a release changes, kept as it was when the release was read; what refers to it is looked up each time. */
@Repository
class GemmaChangeRepository {

    /** What was not withdrawn of what {@code reference} leads to; in SQL, because offerings depend on GEMMA. */
    static final String LIVE = """
             LEFT JOIN offering ON offering.id = reference.offering_id AND offering.status <> 'WITHDRAWN'
            LEFT JOIN application_interface connection
                ON connection.id = reference.interface_id AND connection.status <> 'WITHDRAWN'""";

    private static final String TOUCHED =
            " FROM gemma_reference reference" + LIVE + " WHERE reference.object_id = gemma_change.object_id ";

    private static final String MATCHES = """
             FROM gemma_change WHERE release_id = :release
            AND (CAST(:change AS text) IS NULL OR change = :change)
            AND (CAST(:kind AS text) IS NULL OR kind = :kind)
            AND (NOT :touching OR EXISTS (SELECT""" + TOUCHED + """
             AND coalesce(offering.id, connection.id) IS NOT NULL))""";

    private static final String PAGE =
            """
            SELECT gemma_change.*,
            (SELECT count(DISTINCT offering.id)""" + TOUCHED + """
            ) AS offering_count,
            (SELECT count(DISTINCT connection.id)""" + TOUCHED + """
            ) AS interface_count,
            (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'offeringId', id, 'name', name, 'providerName', provider)), '[]')
                FROM (SELECT DISTINCT offering.id, offering.name, lower(offering.name) AS sorted,
                        (SELECT name FROM known_organisation WHERE organisation_id = offering.provider_id) AS provider""" + TOUCHED + """
                 AND offering.id IS NOT NULL ORDER BY sorted, id LIMIT 20) AS touched) AS offerings,
            (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'interfaceId', id, 'source', source, 'target', target)), '[]')
                FROM (SELECT DISTINCT connection.id,
                        (SELECT name FROM offering WHERE id = connection.source_application_id) AS source,
                        coalesce((SELECT name FROM offering WHERE id = connection.target_application_id),
                            (SELECT name FROM gemma_concept WHERE object_id = connection.external_facility_id)) AS target""" + TOUCHED + """
                 AND connection.id IS NOT NULL ORDER BY source, target, id LIMIT 20) AS touched) AS interfaces""" + MATCHES + """
             ORDER BY array_position(ARRAY['REMOVED', 'CHANGED', 'ADDED'], change), lower(name), object_id
            LIMIT :size OFFSET :offset""";

    private final JdbcClient database;
    private final JsonMapper json;

    GemmaChangeRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void save(UUID release, List<ConceptChange> changes) {
        database.sql("""
                INSERT INTO gemma_change (release_id, object_id, kind, change, name, differences)
                SELECT ?, change.* FROM jsonb_to_recordset(?::jsonb)
                    AS change("objectId" text, kind text, change text, name text, differences jsonb)""").param(release).param(json.writeValueAsString(changes)).update();
    }

    long count(UUID release, GemmaChangeFilter filter) {
        return filtered("SELECT count(*)" + MATCHES, release, filter)
                .query(Long.class)
                .single();
    }

    /** What goes comes first, then what changes, then what is new. */
    List<ConceptChangeView> find(UUID release, GemmaChangeFilter filter, Paging paging) {
        return filtered(PAGE, release, filter)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(row))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, UUID release, GemmaChangeFilter filter) {
        return database.sql(sql)
                .param("release", release)
                .param(
                        "change",
                        filter.change() == null ? null : filter.change().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("touching", filter.touching());
    }

    private ConceptChangeView view(ResultSet row) throws SQLException {
        var id = row.getString("object_id");
        return new ConceptChangeView(
                id,
                ConceptKind.valueOf(row.getString("kind")),
                ChangeKind.valueOf(row.getString("change")),
                row.getString("name"),
                GemmaConceptRepository.GEMMA_ONLINE + id,
                List.of(json.readValue(row.getString("differences"), ConceptDifference[].class)),
                row.getInt("offering_count"),
                List.of(json.readValue(row.getString("offerings"), TouchedOffering[].class)),
                row.getInt("interface_count"),
                List.of(json.readValue(row.getString("interfaces"), TouchedInterface[].class)));
    }
}
