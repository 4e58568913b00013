// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.persistence;

import static java.util.Objects.requireNonNullElse;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Migrates the starter's tables first, with a history of their own, then the service's; then says who may do what. */
@AutoConfiguration
@ConditionalOnClass({Flyway.class, FlywayMigrationStrategy.class, JdbcTemplate.class})
class PersistenceAutoConfiguration {

    @Bean
    @ConditionalOnResource(resources = "classpath:contracts/openapi.yaml")
    FlywayMigrationStrategy platformTablesFirst(ObjectProvider<JdbcConnectionDetails> running) {
        return service -> {
            Flyway.configure()
                    .configuration(service.getConfiguration())
                    .defaultSchema("platform")
                    .schemas("platform")
                    .createSchemas(true)
                    .locations("classpath:db/platform")
                    .table("schema_history")
                    .load()
                    .migrate();
            migrate(service, running);
        };
    }

    /** For what has no API of its own, and so neither outbox nor audit trail: the gateway. */
    @Bean
    @ConditionalOnMissingBean
    FlywayMigrationStrategy ownTablesOnly(ObjectProvider<JdbcConnectionDetails> running) {
        return service -> migrate(service, running);
    }

    private static void migrate(Flyway service, ObjectProvider<JdbcConnectionDetails> running) {
        service.migrate();
        running.ifAvailable(details -> new RuntimeRole(requireNonNullElse(details.getUsername(), ""))
                .grant(service.getConfiguration().getDataSource()));
    }
}
