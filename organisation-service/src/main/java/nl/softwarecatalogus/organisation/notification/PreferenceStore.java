// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was chosen, kind by kind; a kind that did not exist yet when somebody chose is mailed as usual. */
@Repository
class PreferenceStore {

    private final JdbcClient database;

    PreferenceStore(JdbcClient database) {
        this.database = database;
    }

    MailPreferences of(UUID accountId) {
        return database.sql("""
                        SELECT language, delivery, mail_on, mail_off, version
                        FROM notification_preference WHERE account_id = :accountId""")
                .param("accountId", accountId)
                .query((row, _) -> preferences(row))
                .optional()
                .orElseGet(MailPreferences::usual);
    }

    /** @return false when somebody else chose in the meantime */
    boolean save(UUID accountId, MailPreferences chosen) {
        return database.sql("""
                        INSERT INTO notification_preference AS present
                            (account_id, language, delivery, mail_on, mail_off, version)
                        VALUES (:accountId, :language, :delivery, CAST(:on AS text[]), CAST(:off AS text[]), :version)
                        ON CONFLICT (account_id) DO UPDATE SET language = excluded.language,
                            delivery = excluded.delivery, mail_on = excluded.mail_on, mail_off = excluded.mail_off,
                            version = excluded.version
                        WHERE present.version = excluded.version - 1""")
                        .param("accountId", accountId)
                        .param("language", chosen.language().name())
                        .param("delivery", chosen.delivery().name())
                        .param("on", array(chosen.mailFor()))
                        .param("off", array(EnumSet.complementOf(copy(chosen.mailFor()))))
                        .param("version", chosen.version())
                        .update()
                == 1;
    }

    private static MailPreferences preferences(ResultSet row) throws SQLException {
        var mailFor = copy(MailPreferences.usual().mailFor());
        kinds(row, "mail_on").forEach(mailFor::add);
        kinds(row, "mail_off").forEach(mailFor::remove);
        return new MailPreferences(
                Language.valueOf(row.getString("language")),
                Delivery.valueOf(row.getString("delivery")),
                mailFor,
                row.getLong("version"));
    }

    private static Set<NotificationKind> kinds(ResultSet row, String column) throws SQLException {
        var names = (String[]) row.getArray(column).getArray();
        return Arrays.stream(names).map(NotificationKind::valueOf).collect(Collectors.toSet());
    }

    private static EnumSet<NotificationKind> copy(Set<NotificationKind> kinds) {
        var copy = EnumSet.noneOf(NotificationKind.class);
        copy.addAll(kinds);
        return copy;
    }

    private static String array(Set<NotificationKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }
}
