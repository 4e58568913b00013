// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** In SQL: versions, suites, services and compliance depend on offerings, not the other way round. */
@Repository
class OfferingPartsRepository {

    private static final String PUBLISHED = """
            (SELECT coalesce(jsonb_agg(jsonb_build_object('offeringId', part.id, 'name', part.name)
                ORDER BY lower(part.name), part.id), '[]')
            FROM %s JOIN offering part ON part.id = %s AND part.status = 'PUBLISHED' WHERE %s = offering.id)""";

    private static final String SELECT = """
            SELECT id, jsonb_build_object(
                'versions', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', number,
                        'inDevelopmentFrom', in_development_from, 'inUseFrom', in_use_from,
                        'endOfSupportFrom', end_of_support_from, 'withdrawnFrom', withdrawn_from)
                        ORDER BY number), '[]')
                    FROM offering_version WHERE offering_id = offering.id),
                'includedParts', """ + PUBLISHED.formatted("suite_part", "part_id", "suite_id") + """
            ,
                'serviceType', (SELECT type FROM service_profile WHERE offering_id = offering.id),
                'servicedApplications', """
            + PUBLISHED.formatted("service_application", "application_id", "service_id") + """
            ,
                'standardVersions', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'standardVersionId', object_id, 'name', concept.name) ORDER BY lower(concept.name), object_id), '[]')
                    FROM compliance JOIN gemma_concept concept ON object_id = standard_version_id
                    WHERE offering_id = offering.id)) AS parts
            FROM offering WHERE id = ANY(?)""";

    private final JdbcClient database;
    private final JsonMapper json;

    OfferingPartsRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    OfferingParts find(UUID id) {
        return findAll(List.of(id)).getOrDefault(id, OfferingParts.NONE);
    }

    Map<UUID, OfferingParts> findAll(Collection<UUID> ids) {
        return database
                .sql(SELECT)
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class), json.readValue(row.getString("parts"), OfferingParts.class)))
                .list()
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }
}
