// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Endpoint;
import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void startsOnTheDocumentedPortsWithoutOptions() {
        var arguments = parse();

        assertThat(arguments.demo()).isFalse();
        assertThat(arguments.options().mode().fresh()).isFalse();
        assertThat(arguments.options().mode().aotCaches()).isTrue();
        assertThat(arguments.options().ports().url(Endpoint.GATEWAY)).isEqualTo("http://localhost:8080");
        assertThat(arguments.options().data().root()).isEqualTo(Path.of("/project/.local"));
    }

    @Test
    void combinesOptions() {
        var arguments = parse("--fresh", "--demo", "--no-aot", "--port-base", "20000", "--port", "kafka=9092");

        assertThat(arguments.demo()).isTrue();
        assertThat(arguments.options().mode().fresh()).isTrue();
        assertThat(arguments.options().mode().aotCaches()).isFalse();
        assertThat(arguments.options().ports().of(Endpoint.GATEWAY)).isEqualTo(20_000);
        assertThat(arguments.options().ports().of(Endpoint.KAFKA)).isEqualTo(9092);
    }

    @Test
    void keepsCachesInTheProjectWhenDataLiesElsewhere() {
        var options = parse("--data", "/elsewhere").options();

        assertThat(options.data().root()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.cacheFolder()).isEqualTo(Path.of("/project/.local/cache"));
    }

    @Test
    void refusesWhatItDoesNotKnowAndNamesIt() {
        assertRefused("--prot").hasMessageContaining("--prot").hasMessageContaining("Gebruik:");
        assertRefused("--port", "redis=1").hasMessageContaining("redis");
    }

    @Test
    void refusesNumbersThatAreNoPorts() {
        assertRefused("--port-base", "abc").hasMessageContaining("'abc' is geen poortnummer");
        assertRefused("--port-base", "65530").hasMessageContaining("65536 bestaat niet");
        assertRefused("--port", "gateway=0").hasMessageContaining("0 bestaat niet");
        assertRefused("--port", "gateway").hasMessageContaining("geen poortnummer");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertRefused("--port-base").hasMessageContaining("Na --port-base hoort een waarde");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertRefused(String... words) {
        return assertThatThrownBy(() -> parse(words)).isInstanceOf(StartFailedException.class);
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(Path.of("/project"), List.of(words));
    }
}
