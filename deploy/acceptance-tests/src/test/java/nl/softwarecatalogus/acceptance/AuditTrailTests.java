// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.infrastructure.DatabaseLogin;
import nl.softwarecatalogus.local.settings.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a service has done stays as it was: it cannot alter its own trail, and whoever can is found out. */
@AcceptanceTest
class AuditTrailTests {

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "GATEWAY", mode = Mode.EXCLUDE)
    void cannotBeAlteredByTheServiceItself(Service service, LocalSystem system) throws SQLException {
        var login = system.databases().login(service);

        for (var table : new String[] {"platform.audit_entry", "platform.audit_seal"}) {
            assertRefused(login, "UPDATE %s SET %s".formatted(table, change(table)));
            assertRefused(login, "DELETE FROM " + table);
            assertRefused(login, "TRUNCATE " + table);
            assertRefused(login, "ALTER TABLE %s DISABLE TRIGGER ALL".formatted(table));
        }
    }

    @Test
    void pointsAtTheFirstLinkThatSomebodyBroke(LocalSystem system, Region region) throws SQLException {
        var owner = system.databases().ownersLogin(Service.MEMBERSHIP);
        var sealed = verdict(system, region);
        assertThat(sealed.json().path("intact").asBoolean()).as(sealed.body()).isTrue();
        assertThat(sealed.json().path("sealed").asInt()).isGreaterThan(2);

        tamper(owner, "actor = actor || '-'");
        var broken = verdict(system, region);
        tamper(owner, "actor = rtrim(actor, '-')");

        assertThat(broken.json().path("intact").asBoolean()).as(broken.body()).isFalse();
        assertThat(broken.json().path("broken").path("sequence").asInt()).isEqualTo(2);
        assertThat(broken.json().path("broken").path("reason").asString()).isEqualTo("entry or seal changed");
        assertThat(verdict(system, region).json().path("intact").asBoolean()).isTrue();
    }

    private static String change(String table) {
        return table.endsWith("seal") ? "hash = ''" : "actor = ''";
    }

    private static void assertRefused(DatabaseLogin login, String sql) {
        assertThatThrownBy(() -> execute(login, sql))
                .as(sql)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    /** The command of docs/operations. */
    private static Reply verdict(LocalSystem system, Region region) {
        return region.officer()
                .get(system.url(Service.MEMBERSHIP.endpoint()) + "/actuator/audittrail")
                .expect(200);
    }

    /** As only the owner of the table can. */
    private static void tamper(DatabaseLogin owner, String change) throws SQLException {
        execute(owner, """
                ALTER TABLE platform.audit_entry DISABLE TRIGGER audit_entry_append_only;
                UPDATE platform.audit_entry SET %s WHERE position =
                    (SELECT entry_position FROM platform.audit_seal WHERE sequence = 2);
                ALTER TABLE platform.audit_entry ENABLE TRIGGER audit_entry_append_only""".formatted(change));
    }

    private static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = login.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
