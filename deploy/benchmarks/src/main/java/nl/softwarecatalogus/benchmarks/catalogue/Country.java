// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The generated data: the same for the same scale. */
final class Country {

    static final int MEMBERS = 342;
    static final int APPLICATIONS = 6_100;

    /** Declared 300 applications for 50 members. */
    static final UUID LARGE = key("collaboration", 1);

    /** Has {@link #MEMBERS} members, and declared nothing. */
    static final UUID WIDE = key("collaboration", 2);

    private Country() {}

    static void fill(DataSource database, int scale) {
        var client = JdbcClient.create(database);
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(_ -> {
            client.sql("SELECT set_config('benchmark.scale', ?, true)")
                    .param(Integer.toString(scale))
                    .query(String.class)
                    .single();
            client.sql(script()).update();
        });
        client.sql("VACUUM (ANALYZE)").update();
    }

    static UUID application(int number) {
        return key("application", number);
    }

    static UUID municipality(int number) {
        return key("municipality", number);
    }

    /** As PostgreSQL makes it: md5 as it is, without a version. */
    private static UUID key(String kind, int number) {
        return Md5.uuid(kind + " " + number);
    }

    private static String script() {
        try (var script = Country.class.getResourceAsStream("/catalogue/country.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
