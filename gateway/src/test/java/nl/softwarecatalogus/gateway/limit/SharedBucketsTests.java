// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class SharedBucketsTests {

    private static final RateLimitProperties LIMITS = new RateLimitProperties(20, 10, Duration.ofMillis(1), 1);

    @Test
    void countsForAllGatewaysTogether() throws IOException {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var database = postgres.getPostgresDatabase();
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V2__count_requests.sql"))
                    .execute(database);
            var one = new SharedBuckets(LIMITS, database);
            var other = new SharedBuckets(LIMITS, database);
            var client = Client.subject("somebody");

            var admitted = IntStream.range(0, 40)
                    .filter(turn -> (turn % 2 == 0 ? one : other).take(client).isConsumed())
                    .count();

            assertThat(admitted).isBetween(20L, 23L);
        }
    }

    @Test
    void countsByItselfWhileTheDatabaseIsAway() {
        var away = new PGSimpleDataSource();
        away.setServerNames(new String[] {"localhost"});
        away.setPortNumbers(new int[] {1});
        var buckets = new SharedBuckets(LIMITS, away);
        var client = Client.subject("somebody");

        var admitted = IntStream.range(0, 40)
                .filter(_ -> buckets.take(client).isConsumed())
                .count();

        assertThat(admitted).isBetween(20L, 22L);
        assertThat(buckets.take(Client.subject("another")).isConsumed()).isTrue();
    }
}
