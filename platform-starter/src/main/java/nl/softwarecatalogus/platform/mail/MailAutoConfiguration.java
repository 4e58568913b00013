// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mails of a service that has {@code spring-boot-starter-mail} and says from whom they come. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration"
        })
@ConditionalOnClass({JdbcTemplate.class, JavaMailSender.class})
@ConditionalOnBean({JdbcTemplate.class, JavaMailSender.class})
@ConditionalOnProperty(prefix = MailProperties.PREFIX, name = "from")
@EnableConfigurationProperties(MailProperties.class)
@EnableScheduling
class MailAutoConfiguration {

    @Bean
    MailStore mailStore(JdbcTemplate database) {
        return new MailStore(JdbcClient.create(database));
    }

    @Bean
    MailDispatcher mailDispatcher(MailStore store, JavaMailSender server, MailProperties properties, Clock clock) {
        return new MailDispatcher(store, new MailPost(server, properties), properties, clock);
    }

    @Bean
    MailOutbox mailOutbox(MailStore store, MailDispatcher dispatcher, MailProperties properties, Clock clock) {
        return new MailOutbox(store, dispatcher, properties, clock);
    }

    @Bean
    UndeliveredMails undeliveredMails(JdbcTemplate database, MailProperties properties, Clock clock) {
        return new UndeliveredMails(JdbcClient.create(database), properties, clock);
    }

    @Bean
    MailsEndpoint mailsEndpoint(UndeliveredMails undelivered, MailDispatcher dispatcher) {
        return new MailsEndpoint(undelivered, dispatcher);
    }

    @Bean
    MeterBinder mailMetrics(MailStore store) {
        return registry -> {
            Gauge.builder("softwarecatalogus.mails.waiting", store, MailStore::waiting)
                    .description("Mails that wait to be sent")
                    .register(registry);
            Gauge.builder("softwarecatalogus.mails.failed", store, MailStore::undelivered)
                    .description("Mails that could not be delivered")
                    .register(registry);
        };
    }
}
