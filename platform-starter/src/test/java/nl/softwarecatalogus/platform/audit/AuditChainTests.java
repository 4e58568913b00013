// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class AuditChainTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcTemplate database;

    /** Tests break the chain for good, so each begins a new one. */
    @BeforeEach
    void beginANewChain() {
        List.of("audit_unsealed", "audit_seal", "audit_entry")
                .forEach(table -> tamper("DELETE FROM platform." + table));
    }

    @Test
    void sealsEveryEntryAndFindsTheChainIntact() {
        changeThings(3);

        assertThat(verdict()).bodyJson().convertTo(AuditChain.Verdict.class).satisfies(verdict -> {
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.sealed()).isEqualTo(3);
        });
    }

    @Test
    void pointsAtAnEntryThatWasChanged() {
        changeThings(3);
        tamper("UPDATE platform.audit_entry SET actor = 'somebody else' WHERE position = "
                + "(SELECT entry_position FROM platform.audit_seal WHERE sequence = 2)");

        assertBrokenAt(2, "entry or seal changed");
    }

    @Test
    void pointsAtAnEntryThatWasTakenOut() {
        changeThings(3);
        tamper("DELETE FROM platform.audit_entry WHERE position = "
                + "(SELECT entry_position FROM platform.audit_seal WHERE sequence = 2)");

        assertBrokenAt(2, "entry missing");
    }

    @Test
    void pointsAtASealThatWasTakenOutWithItsEntry() {
        changeThings(3);
        tamper("DELETE FROM platform.audit_entry WHERE position = "
                + "(SELECT entry_position FROM platform.audit_seal WHERE sequence = 2)");
        tamper("DELETE FROM platform.audit_seal WHERE sequence = 2");

        assertBrokenAt(3, "seal missing before this one");
    }

    @Test
    void refusesToChangeASeal() {
        changeThings(1);

        assertThatThrownBy(() -> database.update("UPDATE platform.audit_seal SET hash = ''"))
                .hasMessageContaining("append-only");
    }

    @Test
    void showsTheTrailToNobodyButVng() {
        assertThat(http.get().uri("/actuator/audittrail")).hasStatus(401);
        assertThat(http.get().uri("/actuator/audittrail").with(TestTokens.vngViewer()))
                .hasStatus(403);
    }

    private void changeThings(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(http.post()
                            .uri("/v1/things")
                            .with(TestTokens.functionalAdministrator())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"name\":\"ding %d\",\"amount\":1}".formatted(time)))
                    .hasStatus(201);
        }
        await().untilAsserted(() -> assertThat(
                        database.queryForObject("SELECT count(*) FROM platform.audit_seal", Integer.class))
                .isEqualTo(times));
    }

    /** As somebody would who owns the database. */
    private void tamper(String sql) {
        database.execute("SET session_replication_role = replica; " + sql + "; SET session_replication_role = origin");
    }

    private MockMvcTester.MockMvcRequestBuilder verdict() {
        return http.get().uri("/actuator/audittrail").with(TestTokens.functionalAdministrator());
    }

    private void assertBrokenAt(long sequence, String reason) {
        assertThat(verdict()).bodyJson().convertTo(AuditChain.Verdict.class).satisfies(verdict -> {
            assertThat(verdict.intact()).isFalse();
            assertThat(verdict.broken()).isNotNull().satisfies(broken -> {
                assertThat(broken.sequence()).isEqualTo(sequence);
                assertThat(broken.reason()).isEqualTo(reason);
            });
        });
    }
}
