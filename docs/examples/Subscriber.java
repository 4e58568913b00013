// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How another system follows the Softwarecatalogus: a plain Kafka consumer that keeps the latest state of everything and
 * prints what changes. It needs kafka-clients and jackson-databind on the class path; docs/events.md tells how to run it.
 */
public class Subscriber {

    private static final Pattern TOPICS =
            Pattern.compile("nl\\.softwarecatalogus\\.(admissions|organisations|memberships|offerings|usages)");

    /** A version of a contract that this system knows; others it leaves alone. */
    private static final Pattern KNOWN = Pattern.compile("nl\\.softwarecatalogus\\.[a-z-]+\\.v1");

    private final JsonMapper json = JsonMapper.builder().build();

    /** Latest state by aggregate. A real system keeps this in its own database, in one transaction with what follows from it. */
    private final Map<String, JsonNode> latest = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        var settings = settings(arguments.length > 0 ? arguments[0] : "localhost:19092");
        if (arguments.length > 1) {
            try (Reader file = Files.newBufferedReader(Path.of(arguments[1]))) {
                settings.load(file); // outside the own machine: SASL/SCRAM over TLS, see docs/events.md
            }
        }
        new Subscriber().follow(settings);
    }

    private static Properties settings(String brokers) {
        var settings = new Properties();
        settings.put("bootstrap.servers", brokers);
        settings.put("group.id", "example-subscriber");
        settings.put("auto.offset.reset", "earliest"); // the whole history, the first time
        settings.put("enable.auto.commit", "false"); // only after the events have been dealt with
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", StringDeserializer.class.getName());
        return settings;
    }

    private void follow(Properties settings) {
        var main = Thread.currentThread();
        try (var consumer = new KafkaConsumer<String, String>(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                consumer.wakeup();
                join(main);
            }));
            consumer.subscribe(TOPICS);
            System.out.println("Waiting for events; Ctrl-C stops");
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::receive);
                consumer.commitSync();
            }
        } catch (org.apache.kafka.common.errors.WakeupException stopped) {
            System.out.println("Known at the end: " + latest.size() + " things");
        }
    }

    private void receive(ConsumerRecord<String, String> message) {
        try {
            remember(json.readTree(message.value()));
        } catch (JacksonException unreadable) {
            System.out.println("Not a CloudEvent at " + message.topic() + "/" + message.partition() + "/" + message.offset());
        }
    }

    /** Delivered at least once, so an event that is not newer than what is known has been dealt with already. */
    private void remember(JsonNode event) {
        var type = event.path("type").asString();
        if (!KNOWN.matcher(type).matches()) {
            return;
        }
        var subject = event.path("subject").asString();
        var version = event.at("/data/version").asLong();
        var known = latest.get(subject);
        if (known != null && known.at("/data/version").asLong() >= version) {
            return;
        }
        latest.put(subject, event);
        System.out.printf("%s  %-22s %s  version %d  %s%n",
                event.path("time").asString(), type.replaceAll("nl\\.softwarecatalogus\\.(.*)\\.v1", "$1"), subject, version, summary(event.path("data")));
    }

    /** Reads tolerantly: a field that is not there is no reason to stop. */
    private static String summary(JsonNode data) {
        if (data.has("application")) {
            return data.at("/member/name").asString() + " uses " + data.at("/application/name").asString();
        }
        if (data.has("member")) {
            return data.at("/member/name").asString() + " in " + data.at("/collaboration/name").asString() + ": " + data.path("status").asString();
        }
        return data.path("name").asString("") + " " + data.path("status").asString("");
    }

    private static void join(Thread thread) {
        try {
            thread.join(3_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
