// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Supplies real PostgreSQL and Kafka to tests that name neither: containers where a container engine answers, an embedded
 * server otherwise. One of each per JVM; every Spring context gets a database of its own.
 */
public final class TestInfrastructure implements ContextCustomizerFactory {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public @org.jspecify.annotations.Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        var kafka = AnnotatedElementUtils.hasAnnotation(testClass, IntegrationTest.class);
        var postgres = kafka || AnnotatedElementUtils.hasAnnotation(testClass, PostgresTest.class);
        return postgres ? new Customizer(kafka) : null;
    }

    /** A new, empty database: {@code DATABASE_URL}, {@code DATABASE_USER} and {@code DATABASE_PASSWORD}. */
    public static Map<String, Object> newDatabase() {
        var server = PostgresServer.Holder.SERVER;
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "DATABASE_URL",
                server.url(name),
                "DATABASE_USER",
                server.user(),
                "DATABASE_PASSWORD",
                server.password());
    }

    /** The brokers of this JVM's Kafka. */
    public static String kafka() {
        return KafkaServer.Holder.BOOTSTRAP_SERVERS;
    }

    static boolean containerEngineAnswers() {
        var configured = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return configured && org.testcontainers.DockerClientFactory.instance().isDockerAvailable();
    }

    private record Customizer(boolean kafka) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var properties = new HashMap<>(newDatabase());
            if (kafka) {
                properties.put("KAFKA_BOOTSTRAP_SERVERS", TestInfrastructure.kafka());
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test-infrastructure", properties));
        }
    }
}
