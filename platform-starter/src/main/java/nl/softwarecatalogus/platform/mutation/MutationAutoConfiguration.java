// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mutation;

import java.time.Clock;
import nl.softwarecatalogus.platform.audit.AuditTrail;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** One transaction per changing request, with audit line and idempotency record. */
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
class MutationAutoConfiguration {

    /** After the security filter (-100), so that it is known who acts. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcTemplate database, Clock clock) {
        return new IdempotencyKeys(database, clock);
    }

    @Bean
    FilterRegistrationBean<MutationFilter> mutationFilter(
            PlatformTransactionManager transactions,
            AuditTrail audit,
            IdempotencyKeys keys,
            HandlerExceptionResolver handlerExceptionResolver) {
        var filter = new FilterRegistrationBean<>(
                new MutationFilter(new TransactionTemplate(transactions), audit, keys, handlerExceptionResolver));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }
}
