// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One line of the audit trail as it stands in the database. */
record AuditEntry(
        long position,
        Instant occurredAt,
        String actor,
        String actingFor,
        String action,
        String object,
        int result,
        String origin) {

    /** What comes before the first seal. */
    static final byte[] BEGINNING = new byte[32];

    static final String COLUMNS = "position, occurred_at, actor, acting_for, action, object, result, origin";

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("position"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("actor"),
                row.getString("acting_for"),
                row.getString("action"),
                row.getString("object"),
                row.getInt("result"),
                row.getString("origin"));
    }

    /** SHA-256 over the seal before this one and every field of this entry, each with its length. */
    byte[] sealAfter(byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (var field : fields()) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> fields() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt);
        return List.of(
                Long.toString(position),
                Long.toString(micros),
                actor,
                actingFor,
                action,
                object,
                Integer.toString(result),
                origin);
    }
}
