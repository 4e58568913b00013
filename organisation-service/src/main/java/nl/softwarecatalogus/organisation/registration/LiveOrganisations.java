// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.Conflict;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells live organisations apart: name, KVK number, OIN and municipality code belong to one of them. Two that register
 * at the same moment pass here both; the unique indexes let one through.
 */
@Repository
class LiveOrganisations {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient database;

    LiveOrganisations(JdbcClient database) {
        this.database = database;
    }

    /** @throws DuplicateOrganisationException naming every other organisation that is the same in something */
    void refuseDuplicate(OrganisationState candidate) {
        var same = same(candidate);
        if (!same.isEmpty()) {
            throw new DuplicateOrganisationException(same);
        }
    }

    /** Whether it was one of the unique indexes that refused. */
    static boolean refusesDuplicate(DataIntegrityViolationException refusal) {
        return refusal.getCause() instanceof ConstraintViolationException violation
                && violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
    }

    /** @throws DuplicateOrganisationException naming the live organisations that have one of these names */
    void refuseTaken(Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var taken = database.sql("""
                        SELECT id, name FROM organisation
                        WHERE status IN ('CONCEPT', 'ACTIVE') AND name_key IN (:keys) ORDER BY name_key""")
                .param("keys", names.stream().map(OrganisationText::nameKey).toList())
                .query((row, _) -> new Conflict(row.getString("id"), row.getString("name"), "same-name"))
                .list();
        if (!taken.isEmpty()) {
            throw new DuplicateOrganisationException(taken);
        }
    }

    /** The case with a name that is still free, and without numbers that are wrong or not free. */
    AdmittedCase distinct(AdmittedCase admitted) {
        var profile = admitted.profile();
        var name = Stream.concat(
                        Stream.of(profile.name()),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> numbered(profile.name(), number)))
                .filter(candidate -> isFree("name_key", OrganisationText.nameKey(candidate)))
                .findFirst()
                .orElseThrow();
        var identifiers = profile.identifiers()
                .keeping(
                        kvkNumber -> Identifiers.isKvkNumber(kvkNumber) && isFree("kvk_number", kvkNumber),
                        Identifiers::isRsin,
                        oin -> Identifiers.isOin(oin) && isFree("oin", oin));
        return admitted.with(profile.withName(name).with(identifiers));
    }

    private static String numbered(String name, int number) {
        var suffix = " (" + number + ")";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix;
    }

    private boolean isFree(String column, String value) {
        return database.sql("SELECT NOT EXISTS (SELECT FROM organisation WHERE " + column
                        + " = :value AND status IN ('CONCEPT', 'ACTIVE'))")
                .param("value", value)
                .query(Boolean.class)
                .single();
    }

    private List<Conflict> same(OrganisationState candidate) {
        return database
                .sql("""
                        SELECT id, name, name_key = :nameKey AS "same-name", kvk_number = :kvkNumber AS "same-kvk-number",
                               oin = :oin AS "same-oin", municipality_code = :code AS "same-municipality-code"
                        FROM organisation
                        WHERE status IN ('CONCEPT', 'ACTIVE') AND id <> :id
                          AND (name_key = :nameKey OR kvk_number = :kvkNumber OR oin = :oin OR municipality_code = :code)
                        ORDER BY name_key, id""")
                .param("id", candidate.organisationId())
                .param("nameKey", OrganisationText.nameKey(candidate.name()))
                .param("kvkNumber", candidate.kvkNumber(), Types.VARCHAR)
                .param("oin", candidate.oin(), Types.VARCHAR)
                .param("code", candidate.municipalityCode(), Types.VARCHAR)
                .query((row, _) -> conflicts(row))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Conflict> conflicts(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class).toString();
        var conflicts = new ArrayList<Conflict>();
        for (var code : List.of("same-name", "same-kvk-number", "same-oin", "same-municipality-code")) {
            if (row.getBoolean(code)) {
                conflicts.add(new Conflict(id, row.getString("name"), code));
            }
        }
        return conflicts;
    }
}
