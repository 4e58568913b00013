// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The newest answer of each service. */
@Repository
class MergerAnswers {

    private final JdbcClient database;
    private final JsonMapper json;

    MergerAnswers(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Only ever moves forward. */
    void keep(UUID mergerId, MergerAnswer answer) {
        database.sql("""
                        INSERT INTO merger_answer AS known
                            (merger_id, service, stage, version, merger_version, counts, blockers, answered_at)
                        VALUES (?, ?, ?, ?, ?, CAST(? AS jsonb), CAST(? AS jsonb), ?)
                        ON CONFLICT (merger_id, service) DO UPDATE SET stage = excluded.stage,
                            version = excluded.version, merger_version = excluded.merger_version,
                            counts = excluded.counts, blockers = excluded.blockers, answered_at = excluded.answered_at
                        WHERE known.version < excluded.version""")
                .param(mergerId)
                .param(answer.service().name())
                .param(answer.stage().name())
                .param(answer.version())
                .param(answer.mergerVersion())
                .param(json.writeValueAsString(answer.counts()))
                .param(json.writeValueAsString(answer.blockers()))
                .param(Timestamp.from(Objects.requireNonNull(answer.answeredAt())))
                .update();
    }

    List<MergerAnswer> of(UUID mergerId) {
        return database.sql("""
                        SELECT service, stage, version, merger_version, counts, blockers, answered_at
                        FROM merger_answer WHERE merger_id = :mergerId""")
                .param("mergerId", mergerId)
                .query((row, _) -> answer(row))
                .list();
    }

    private MergerAnswer answer(ResultSet row) throws SQLException {
        return new MergerAnswer(
                AnsweringService.valueOf(row.getString("service")),
                AnswerStage.valueOf(row.getString("stage")),
                row.getLong("version"),
                row.getLong("merger_version"),
                json.readValue(row.getString("counts"), new TypeReference<List<MergerCount>>() {}),
                json.readValue(row.getString("blockers"), new TypeReference<List<MergerBlocker>>() {}),
                row.getTimestamp("answered_at").toInstant());
    }
}
