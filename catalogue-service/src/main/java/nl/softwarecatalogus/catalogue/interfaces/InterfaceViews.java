// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.softwarecatalogus.catalogue.gemma.FacilityReference;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads interfaces with the names of everything they refer to. */
@Repository
@Transactional(readOnly = true)
public class InterfaceViews {

    private static final int MOST_DRAWN = 2000;

    private static final String SELECT = """
            SELECT connection.*, registrar.organisation_id AS registrar_id, registrar.name AS registrar_name,
                registrar.organisation_type AS registrar_type, source.name AS source_name,
                source_member.organisation_id AS source_org_id, source_member.name AS source_org_name,
                source_member.organisation_type AS source_org_type, target.name AS target_name,
                target_member.organisation_id AS target_org_id, target_member.name AS target_org_name,
                target_member.organisation_type AS target_org_type, facility.name AS facility_name,
                array(SELECT object_id FROM application_interface_standard JOIN gemma_concept
                    ON object_id = standard_version_id WHERE interface_id = connection.id
                    ORDER BY lower(name), object_id) AS standard_ids,
                array(SELECT name FROM application_interface_standard JOIN gemma_concept
                    ON object_id = standard_version_id WHERE interface_id = connection.id
                    ORDER BY lower(name), object_id) AS standard_names
            FROM application_interface connection
                JOIN known_organisation registrar ON registrar.organisation_id = registered_by
                JOIN offering source ON source.id = source_application_id
                JOIN known_organisation source_member ON source_member.organisation_id = source_member_id
                LEFT JOIN offering target ON target.id = target_application_id
                LEFT JOIN known_organisation target_member ON target_member.organisation_id = target_member_id
                LEFT JOIN gemma_concept facility ON facility.object_id = external_facility_id
            """;

    private static final String THOSE_OF = """
            WHERE connection.status <> 'WITHDRAWN'
                AND (registered_by = :organisation OR source_member_id = :organisation OR target_member_id = :organisation)""";

    private static final String ORDER =
            " ORDER BY lower(source.name), lower(coalesce(target.name, facility.name)), connection.id";

    private static final String PAGE = ORDER + " LIMIT :size OFFSET :offset";

    private static final int FETCHED = 500;

    private final JdbcClient database;

    InterfaceViews(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public InterfaceView require(Actor reader, UUID id) {
        return database.sql(SELECT + "WHERE connection.id = ?")
                .param(id)
                .query((row, _) -> view(reader, row))
                .optional()
                .filter(connection -> InterfaceAccess.maySee(reader, connection))
                .orElseThrow(() -> new NotFoundException("interface-not-found"));
    }

    public PageOf<InterfaceView> find(Actor reader, InterfaceFilter filter, Paging paging) {
        requireSeeing(reader, filter);
        var total = filtered("SELECT count(*) FROM application_interface connection ", filter, "")
                .query(Long.class)
                .single();
        var items = filtered(SELECT, filter, PAGE)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> view(reader, row))
                .list();
        return PageOf.of(items, paging, total);
    }

    public InterfaceDiagram draw(Actor reader, InterfaceFilter filter) {
        var page = find(reader, filter, new Paging(1, MOST_DRAWN));
        return InterfaceDiagram.of(page.items(), page.total() <= MOST_DRAWN);
    }

    /** For events about these interfaces, whoever may see them. */
    Map<UUID, InterfaceFacts> facts(Collection<UUID> ids) {
        return database
                .sql(SELECT + "WHERE connection.id = ANY(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> view(Actor.visitor(), row))
                .list()
                .stream()
                .collect(Collectors.toMap(InterfaceView::id, InterfaceView::facts));
    }

    /** For what must be sure of the right before it begins. */
    public void requireSeeing(Actor reader, InterfaceFilter filter) {
        InterfaceAccess.requireSeeingThoseOf(reader, filter.organisationId());
    }

    /** One by one, all of them; in a transaction the driver asks for some rows at a time. */
    public void read(Actor reader, InterfaceFilter filter, Consumer<InterfaceView> consumer) {
        requireSeeing(reader, filter);
        filtered(SELECT, filter, ORDER).withFetchSize(FETCHED).query(row -> {
            consumer.accept(view(reader, row));
        });
    }

    private JdbcClient.StatementSpec filtered(String select, InterfaceFilter filter, String order) {
        return filter.applyTo(database.sql(select + THOSE_OF + filter.conditions() + order));
    }

    private static InterfaceView view(Actor reader, ResultSet row) throws SQLException {
        var registrar = OrganisationReference.from(row, "registrar");
        var facility = row.getString("external_facility_id");
        return new InterfaceView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                registrar,
                end(row, "source"),
                row.getObject("target_application_id") == null ? null : end(row, "target"),
                facility == null ? null : new FacilityReference(facility, row.getString("facility_name")),
                InterfaceType.valueOf(row.getString("type")),
                InterfaceDirection.valueOf(row.getString("direction")),
                UsagePhase.valueOf(row.getString("phase")),
                row.getObject("phase_since", LocalDate.class),
                InterfaceStatus.valueOf(row.getString("status")),
                standards(row),
                InterfaceAccess.maySeeNote(reader, registrar.organisationId()) ? row.getString("note") : null);
    }

    private static InterfaceEndReference end(ResultSet row, String which) throws SQLException {
        var application = new OfferingReference(
                row.getObject(which + "_application_id", UUID.class), row.getString(which + "_name"));
        return new InterfaceEndReference(application, OrganisationReference.from(row, which + "_org"));
    }

    private static List<StandardVersionReference> standards(ResultSet row) throws SQLException {
        var ids = (String[]) row.getArray("standard_ids").getArray();
        var names = (String[]) row.getArray("standard_names").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new StandardVersionReference(ids[index], names[index]))
                .toList();
    }
}
