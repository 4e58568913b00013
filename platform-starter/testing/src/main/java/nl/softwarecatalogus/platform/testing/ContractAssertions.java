// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the bytes of an event against what this system promises: the envelope against the NL GOV profile for CloudEvents
 * 1.1, {@code data} against the producer's schema, and the whole against another implementation, the CloudEvents SDK.
 */
public final class ContractAssertions {

    private static final int LARGEST = 64 * 1024;
    private static final String SUFFIX = ".schema.json";
    private static final Schema PROFILE = profile();

    private ContractAssertions() {}

    /** The schema is {@code contracts/<type>.schema.json} of this module or of the sibling that produces the type. */
    public static void assertMatchesContract(String cloudEventJson) {
        var type = JsonMapper.shared().readTree(cloudEventJson).path("type").asString("");
        var contract = contract(type + SUFFIX);

        assertThat(cloudEventJson.getBytes(StandardCharsets.UTF_8))
                .as("an event is at most 64 KB")
                .hasSizeLessThanOrEqualTo(LARGEST);
        assertThat(faults(PROFILE, cloudEventJson))
                .as("envelope of %s against the NL GOV profile", type)
                .isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(cloudEventJson)
                        .path("dataschema")
                        .asString(""))
                .as("dataschema of %s", type)
                .endsWith("/" + type + SUFFIX);
        assertThat(faults(schema(contract), data(cloudEventJson)))
                .as("data of %s against %s", type, contract)
                .isEmpty();
        assertReadableByTheSdk(cloudEventJson);
    }

    /** An example file as it stands on the topic, checked, for the test of who reads it. */
    public static String example(Path file) {
        var event = text(file);
        assertMatchesContract(event);
        var type = JsonMapper.shared().readTree(event).path("type").asString("");
        assertThat(file.getFileName()).as("file is named after its type").hasToString(type + ".example.json");
        return event;
    }

    /** The examples of one producer's directory, each to be held against its contract. */
    public static Stream<Path> examples(Path contracts) {
        try (var files = Files.list(contracts)) {
            return files.filter(file -> file.toString().endsWith(".example.json")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertReadableByTheSdk(String cloudEventJson) {
        var format = EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE);
        assertThat(format).as("the SDK's JSON format is on the class path").isNotNull();
        var bytes = cloudEventJson.getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> {
                    CloudEvent event = format.deserialize(bytes);
                    assertThat(event.getData()).as("data as the SDK sees it").isNotNull();
                    assertThat(event.getSubject())
                            .as("subject as the SDK sees it")
                            .isNotBlank();
                })
                .as("the CloudEvents SDK reads the event")
                .doesNotThrowAnyException();
    }

    private static String data(String cloudEventJson) {
        return JsonMapper.shared().readTree(cloudEventJson).path("data").toString();
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(fault -> "%s: %s".formatted(fault.getInstanceLocation(), fault.getMessage()))
                .toList();
    }

    private static Path contract(String file) {
        var candidates = new ArrayList<>(List.of(Path.of("contracts"), Path.of("target/test-classes/contracts")));
        candidates.addAll(contractsIn(Path.of("..")));
        candidates.addAll(contractsIn(Path.of("../..")));
        return candidates.stream()
                .map(directory -> directory.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contract " + file + " in " + candidates));
    }

    /** Of the modules in this folder: beside a service, or above {@code deploy/acceptance-tests}. */
    private static List<Path> contractsIn(Path folder) {
        try (var modules = Files.list(folder.toAbsolutePath().normalize())) {
            return modules.sorted().map(module -> module.resolve("contracts")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema profile() {
        try (var schema = ContractAssertions.class.getResourceAsStream("nl-gov-cloudevents.schema.json")) {
            return registry().getSchema(schema, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema schema(Path file) {
        return registry().getSchema(text(file), InputFormat.JSON);
    }

    static SchemaRegistry registry() {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
