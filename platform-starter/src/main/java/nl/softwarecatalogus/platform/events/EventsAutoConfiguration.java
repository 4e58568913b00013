// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import static java.util.Objects.requireNonNullElse;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox, its relay, the inbox and the dead letters of a service. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass({JdbcTemplate.class, KafkaTemplate.class})
@ConditionalOnBean({JdbcConnectionDetails.class, PlatformTransactionManager.class, ProducerFactory.class})
@ConditionalOnResource(resources = "classpath:contracts/openapi.yaml")
@EnableConfigurationProperties(EventsProperties.class)
@EnableScheduling
class EventsAutoConfiguration {

    private final String service;

    EventsAutoConfiguration(@Value("${spring.application.name}") String service) {
        this.service = service;
    }

    @Bean
    static EventHandlers eventHandlers() {
        return new EventHandlers();
    }

    @Bean
    Topics topics(KafkaAdmin kafka) {
        return new Topics(kafka.getConfigurationProperties());
    }

    @Bean
    EventTracing eventTracing(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
        return new EventTracing(tracers, propagators);
    }

    @Bean
    EventMetrics eventMetrics(MeterRegistry metrics, Clock clock) {
        return new EventMetrics(metrics, clock);
    }

    @Bean
    OutboxStore outboxStore(JdbcTemplate database) {
        return new OutboxStore(database);
    }

    @Bean
    OutboxRelay outboxRelay(
            ProducerFactory<String, String> producers,
            Topics topics,
            JdbcConnectionDetails database,
            MeterRegistry metrics,
            EventsProperties properties) {
        var connection = new RelayConnection(
                database.getJdbcUrl(),
                requireNonNullElse(database.getUsername(), ""),
                requireNonNullElse(database.getPassword(), ""),
                service + "-relay");
        return new OutboxRelay(
                new OutboxSender(new QuietTemplate(producers), topics, metrics), connection, properties.events());
    }

    @Bean
    EventOutbox eventOutbox(
            JsonMapper json,
            Clock clock,
            EventsProperties properties,
            EventTracing tracing,
            OutboxStore store,
            OutboxRelay relay) {
        return new EventOutbox(new EnvelopeWriter(json, clock, properties, service, tracing::current), store, relay);
    }

    @Bean
    InboxStore inboxStore(JdbcTemplate database, Clock clock) {
        return new InboxStore(database, clock);
    }

    @Bean
    Inbox inbox(
            EventHandlers handlers, InboxStore store, PlatformTransactionManager transactions, EventMetrics metrics) {
        return new Inbox(handlers, store, new TransactionTemplate(transactions), metrics);
    }

    @Bean
    DeadLetterStore deadLetterStore(JdbcTemplate database) {
        return new DeadLetterStore(database);
    }

    @Bean
    DeadLetters deadLetters(
            DeadLetterStore store, ProducerFactory<String, String> producers, Topics topics, EventMetrics metrics) {
        return new DeadLetters(store, new QuietTemplate(producers), topics, metrics, service);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            DeadLetters deadLetters, DeadLetterStore store, Inbox inbox, OutboxStore outbox) {
        return new DeadLettersEndpoint(deadLetters, store, inbox, outbox);
    }

    @Bean
    EventListeners eventListeners(
            EventHandlers handlers,
            ConsumerFactory<String, String> consumers,
            Inbox inbox,
            EventTracing tracing,
            DeadLetters deadLetters) {
        return new EventListeners(
                handlers, consumers, message -> inbox.receive(message, tracing), deadLetters, service);
    }

    @Bean
    WaitingEvents waitingEvents(OutboxStore outbox, DeadLetterStore deadLetters) {
        return new WaitingEvents(outbox, deadLetters);
    }
}
