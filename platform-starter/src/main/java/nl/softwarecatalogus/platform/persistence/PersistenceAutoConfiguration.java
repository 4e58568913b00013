// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.persistence;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Migrates the starter's tables first, with a history of their own, then the service's. */
@AutoConfiguration
@ConditionalOnClass({Flyway.class, FlywayMigrationStrategy.class})
@ConditionalOnResource(resources = "classpath:contracts/openapi.yaml")
class PersistenceAutoConfiguration {

    @Bean
    FlywayMigrationStrategy platformTablesFirst() {
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
            service.migrate();
        };
    }
}
