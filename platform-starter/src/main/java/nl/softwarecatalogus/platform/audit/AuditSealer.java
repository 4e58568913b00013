// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals entries shortly after their commit. Not in the commit itself: a chain allows one writer at a time, and no request
 * should wait for another one's commit. Entries get their place in the chain in the order in which they are sealed.
 */
class AuditSealer {

    private static final Logger log = LoggerFactory.getLogger(AuditSealer.class);
    private static final long KEY = 0x61756469_74L;
    private static final int BATCH = 1_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    AuditSealer(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void seal() {
        while (Integer.valueOf(BATCH).equals(transaction.execute(_ -> sealBatch()))) {
            log.debug("More entries to seal");
        }
    }

    /** The chain's end in the log of every day: whoever cuts off its tail would have to rewrite the logs too. */
    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT1M")
    void logTheEnd() {
        var end = end();
        log.info(
                "The audit trail has {} sealed entries, the last seal is {}",
                end.sequence(),
                java.util.HexFormat.of().formatHex(end.hash()));
    }

    private int sealBatch() {
        if (!Boolean.TRUE.equals(database.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, KEY))) {
            return 0;
        }
        var entries = database.query("""
                SELECT %s FROM platform.audit_entry
                WHERE position IN (SELECT entry_position FROM platform.audit_unsealed ORDER BY entry_position LIMIT ?)
                ORDER BY position""".formatted(AuditEntry.COLUMNS), AuditEntry::read, BATCH);
        if (!entries.isEmpty()) {
            append(entries);
        }
        return entries.size();
    }

    private void append(List<AuditEntry> entries) {
        var end = end();
        var seals = new ArrayList<Object[]>();
        for (var entry : entries) {
            end = new Seal(end.sequence() + 1, entry.sealAfter(end.hash()));
            seals.add(new Object[] {end.sequence(), entry.position(), end.hash()});
        }
        database.batchUpdate(
                "INSERT INTO platform.audit_seal (sequence, entry_position, hash) VALUES (?, ?, ?)", seals);
        database.batchUpdate(
                "DELETE FROM platform.audit_unsealed WHERE entry_position = ?",
                entries.stream().map(entry -> new Object[] {entry.position()}).toList());
    }

    private Seal end() {
        return database
                .query(
                        "SELECT sequence, hash FROM platform.audit_seal ORDER BY sequence DESC LIMIT 1",
                        (row, _) -> new Seal(row.getLong("sequence"), row.getBytes("hash")))
                .stream()
                .findFirst()
                .orElse(new Seal(0, AuditEntry.BEGINNING));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seal(long sequence, byte[] hash) {}
}
