// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the chain over the audit trail from its beginning and points at the first link that is broken. */
final class AuditChain {

    private static final int FETCH_SIZE = 1_000;
    private static final String SEALED = """
            SELECT seal.sequence, seal.entry_position, seal.hash, entry.*
            FROM platform.audit_seal seal LEFT JOIN platform.audit_entry entry ON entry.position = seal.entry_position
            ORDER BY seal.sequence""";

    /** An entry that lost its place in the queue would never get a seal: that shows too. */
    private static final String FORGOTTEN = """
            SELECT min(entry.position) FROM platform.audit_entry entry
            WHERE entry.occurred_at < now() - interval '5 minutes'
              AND NOT EXISTS (SELECT FROM platform.audit_seal seal WHERE seal.entry_position = entry.position)""";

    private final JdbcTemplate database;
    private final TransactionTemplate snapshot;

    AuditChain(DataSource database, TransactionTemplate snapshot) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(FETCH_SIZE);
        this.snapshot = snapshot;
    }

    /**
     * @param sealed how many entries have a seal that fits
     * @param end the last seal that fits
     * @param broken the first link that does not
     */
    record Verdict(
            boolean intact,
            long sealed,
            String end,
            @Nullable BrokenLink broken) {}

    record BrokenLink(long sequence, long entryPosition, String reason) {}

    Verdict verify() {
        return snapshot.execute(_ -> {
            var walk = new Walk();
            database.query(SEALED, walk::step);
            return walk.verdict(Optional.ofNullable(database.queryForObject(FORGOTTEN, Long.class)));
        });
    }

    private static final class Walk {

        private long sequence;
        private byte[] hash = AuditEntry.BEGINNING;
        private @Nullable BrokenLink broken;

        void step(ResultSet row) throws SQLException {
            if (broken != null) {
                return;
            }
            var reason = reasonBroken(row);
            if (reason == null) {
                sequence++;
                hash = row.getBytes("hash");
            } else {
                broken = new BrokenLink(row.getLong("sequence"), row.getLong("entry_position"), reason);
            }
        }

        private @Nullable String reasonBroken(ResultSet row) throws SQLException {
            if (row.getLong("sequence") != sequence + 1) {
                return "seal missing before this one";
            }
            if (row.getObject("position") == null) {
                return "entry missing";
            }
            var expected = AuditEntry.read(row, 0).sealAfter(hash);
            return Arrays.equals(expected, row.getBytes("hash")) ? null : "entry or seal changed";
        }

        Verdict verdict(Optional<Long> forgotten) {
            var link = broken != null
                    ? broken
                    : forgotten
                            .map(position -> new BrokenLink(sequence + 1, position, "entry never sealed"))
                            .orElse(null);
            return new Verdict(link == null, sequence, HexFormat.of().formatHex(hash), link);
        }
    }
}
