// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.local.process.JavaProgram;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.process.OneShot;
import nl.softwarecatalogus.local.process.ProcessPlan;
import nl.softwarecatalogus.local.process.Readiness;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;

/** One KRaft broker in a JVM of its own, on the loopback address. Topics have 6 partitions and are kept for ever. */
public final class KafkaBroker {

    public static final String NAME = "kafka";
    private static final String CLUSTER_ID = "c29mdHdhcmVjYXRhbG9ndQ";

    private final LocalOptions options;

    public KafkaBroker(LocalOptions options) {
        this.options = options;
    }

    public ManagedProcess start() {
        var settings = writeSettings();
        if (Files.notExists(options.data().kafka().resolve("data/meta.properties"))) {
            format(settings);
        }
        var command = java("-Xmx256m", List.of("kafka.Kafka", settings.toString()));
        var plan = ProcessPlan.of(NAME, command, Map.of(), options.data().log(NAME), marker());
        return ManagedProcess.start(plan, options.data().run());
    }

    public void awaitReady(ManagedProcess process) {
        Readiness.awaitPort(process, options.ports().of(Endpoint.KAFKA));
    }

    private void format(Path settings) {
        var command = java(
                "-Xmx96m", List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings.toString()));
        OneShot.runOrFail(
                "Het aanmaken van de Kafka-opslag",
                command,
                Map.of(),
                options.data().log(NAME));
    }

    private List<String> java(String heap, List<String> program) {
        return JavaProgram.command(
                List.of(
                        marker(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        options.target().resolve("lib") + "/*"),
                program);
    }

    private String marker() {
        return JavaProgram.marker(options.data().root());
    }

    private Path writeSettings() {
        try {
            Files.createDirectories(options.data().kafka());
            return Files.writeString(options.data().kafka().resolve("server.properties"), settings());
        } catch (IOException e) {
            throw new StartFailedException(
                    "De instellingen van Kafka kunnen niet worden geschreven: " + e.getMessage(), e);
        }
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=6
                log.retention.ms=-1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=3000
                group.consumer.min.session.timeout.ms=3000
                """.formatted(
                        options.ports().of(Endpoint.KAFKA),
                        options.ports().of(Endpoint.KAFKA_CONTROLLER),
                        options.data().kafka().resolve("data"));
    }
}
