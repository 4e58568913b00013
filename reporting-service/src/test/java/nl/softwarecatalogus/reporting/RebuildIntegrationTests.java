// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@Import({Newsroom.class, Wire.class})
class RebuildIntegrationTests {

    private static final String SUMS = """
            SELECT (SELECT sum(amount) FROM application_use WHERE collaboration_id = ?) || ' '
                || (SELECT amount FROM status_count WHERE owner_id = ? AND status = 'CONFIRMED')""";

    @Autowired
    Wire wire;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcTemplate database;

    private final Region region = new Region();

    @Test
    void rebuildsEverythingFromTheFirstEvent() {
        wire.send(region.story());
        awaitSums();
        database.update("UPDATE application_use SET amount = 99 WHERE collaboration_id = ?", region.collaboration);

        assertThat(http.post().uri("/actuator/projections").with(TestTokens.functionalAdministrator()))
                .hasStatusOk();

        awaitSums();
    }

    private void awaitSums() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        database.queryForObject(SUMS, String.class, region.collaboration, region.collaboration))
                .isEqualTo("3 3"));
    }
}
