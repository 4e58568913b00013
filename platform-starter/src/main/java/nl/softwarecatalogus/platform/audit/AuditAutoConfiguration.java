// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail of a service, its seals and their verification. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({JdbcTemplate.class, PlatformTransactionManager.class})
@ConditionalOnBean({JdbcTemplate.class, PlatformTransactionManager.class})
@ConditionalOnResource(resources = "classpath:contracts/openapi.yaml")
@EnableScheduling
class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(JdbcTemplate database, Clock clock) {
        return new AuditTrail(database, clock);
    }

    @Bean
    AuditSealer auditSealer(JdbcTemplate database, PlatformTransactionManager transactions) {
        return new AuditSealer(database, new TransactionTemplate(transactions));
    }

    @Bean
    AuditTrailEndpoint auditTrailEndpoint(DataSource database, PlatformTransactionManager transactions) {
        return new AuditTrailEndpoint(new AuditChain(database, snapshot(transactions)));
    }

    @Bean
    AuditController auditController(DataSource database, PlatformTransactionManager transactions) {
        return new AuditController(new AuditReader(database, snapshot(transactions)));
    }

    private static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
