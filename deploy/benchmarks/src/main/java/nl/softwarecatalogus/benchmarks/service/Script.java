// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Generated data, the same for the same scale. @param resource SQL that reads {@code benchmark.scale} */
public record Script(String resource) {

    void fill(DataSource database, int scale) {
        var client = JdbcClient.create(database);
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(_ -> {
            client.sql("SELECT set_config('benchmark.scale', ?, true)")
                    .param(Integer.toString(scale))
                    .query(String.class)
                    .single();
            client.sql(text()).update();
        });
        client.sql("VACUUM (ANALYZE)").update();
    }

    private String text() {
        try (var script = Script.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
