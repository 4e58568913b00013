// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTests {

    private static final String PLANS = "https://www.voorbeeld.example/plannen?jaar=2027";

    @Test
    void countsItsVersions() {
        var links = Links.NONE.changed(links(PLANS));

        assertThat(links.items()).containsExactly(new Link("Link", PLANS));
        assertThat(links.version()).isEqualTo(1);
        assertThat(links.changed(List.of()).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.voorbeeld.example",
                "HTTPS://www.voorbeeld.example",
                "javascript:alert(1)",
                "//www.voorbeeld.example",
                "https:/plannen",
                "https://",
                "https://localhost/plannen",
                "https://vng.nl@boef.example/",
                "https://www.voorbeeld.example/een plan",
                "geen adres"
            })
    void leadsOverTlsToAHostOnly(String url) {
        assertThat(faults(PLANS, url)).containsExactly("links[1].url https-address");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults(PLANS, "x", PLANS)).containsExactly("links[1].url https-address", "links[2].url link-twice");
    }

    private static List<String> faults(String... urls) {
        return catchThrowableOfType(InvalidInputException.class, () -> Links.NONE.changed(links(urls)))
                .invalidParams()
                .stream()
                .map(fault -> fault.name() + " " + fault.code())
                .toList();
    }

    private static List<Link> links(String... urls) {
        return Stream.of(urls).map(url -> new Link("Link", url)).toList();
    }
}
