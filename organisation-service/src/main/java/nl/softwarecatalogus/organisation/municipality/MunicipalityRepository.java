// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register's table. It has no rule to protect, so it is read and written as it is (ADR 3). */
@Repository
class MunicipalityRepository {

    /** Any number will do, as long as nothing else in this database locks it. */
    private static final long IMPORTS = 20_260_102;

    private static final String KEEP = """
            INSERT INTO municipality (code, name, official_name, province, begins_on, ends_on, successor_codes, tooi_identifier, sort_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET
                name = excluded.name, official_name = excluded.official_name, province = excluded.province,
                begins_on = excluded.begins_on, ends_on = excluded.ends_on, successor_codes = excluded.successor_codes,
                tooi_identifier = excluded.tooi_identifier, sort_key = excluded.sort_key""";

    private static final String CURRENT =
            "(begins_on IS NULL OR begins_on <= :today) AND (ends_on IS NULL OR ends_on >= :today)";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    MunicipalityRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Until the transaction ends other imports wait, so each reports what it changed itself. */
    void lockForImport() {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(:imports)")
                .param("imports", IMPORTS)
                .query()
                .listOfRows();
    }

    Optional<Municipality> find(String code) {
        return database.sql("SELECT * FROM municipality WHERE code = :code")
                .param("code", code)
                .query(MunicipalityRepository::read)
                .optional();
    }

    List<Municipality> findAll() {
        return database.sql("SELECT * FROM municipality ORDER BY code")
                .query(MunicipalityRepository::read)
                .list();
    }

    PageOf<Municipality> find(MunicipalityFilter filter, LocalDate today, Paging paging) {
        var parameters = new HashMap<String, Object>(Map.of("limit", paging.pageSize(), "offset", paging.offset()));
        var where = where(filter, today, parameters);
        var total = database.sql("SELECT count(*) FROM municipality WHERE " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var items = database.sql("SELECT * FROM municipality WHERE " + where
                        + " ORDER BY sort_key, code LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query(MunicipalityRepository::read)
                .list();
        return PageOf.of(items, paging, total);
    }

    private static String where(MunicipalityFilter filter, LocalDate today, Map<String, Object> parameters) {
        var where = new StringBuilder("TRUE");
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" AND (strpos(sort_key, :q) > 0 OR code = :q)");
            parameters.put("q", SortKey.of(filter.q()));
        }
        if (filter.current() != null) {
            where.append(filter.current() ? " AND " : " AND NOT ")
                    .append('(')
                    .append(CURRENT)
                    .append(')');
            parameters.put("today", today);
        }
        if (filter.province() != null) {
            where.append(" AND lower(province) = lower(:province)");
            parameters.put("province", filter.province());
        }
        return where.toString();
    }

    void saveAll(Collection<Municipality> municipalities) {
        batches.batchUpdate(KEEP, municipalities, 200, (statement, municipality) -> {
            statement.setString(1, municipality.code());
            statement.setString(2, municipality.name());
            statement.setString(3, municipality.officialName());
            statement.setString(4, municipality.province());
            statement.setObject(5, municipality.beginsOn());
            statement.setObject(6, municipality.endsOn());
            statement.setArray(
                    7,
                    statement
                            .getConnection()
                            .createArrayOf("text", municipality.successorCodes().toArray()));
            statement.setString(8, municipality.tooiIdentifier());
            statement.setString(9, SortKey.of(municipality.name()));
        });
    }

    private static Municipality read(ResultSet row, int number) throws SQLException {
        return new Municipality(
                row.getString("code"),
                row.getString("name"),
                row.getString("official_name"),
                row.getString("province"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of((String[]) row.getArray("successor_codes").getArray()),
                row.getString("tooi_identifier"));
    }
}
