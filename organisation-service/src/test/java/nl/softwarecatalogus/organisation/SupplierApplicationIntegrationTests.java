// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A supplier that nobody registered yet applies by itself. */
@IntegrationTest
@Import(Desk.class)
class SupplierApplicationIntegrationTests {

    @Autowired
    Desk desk;

    @Test
    void staysAConceptUntilVngActivatesIt() {
        var name = Desk.unique("Aanmelder");

        var received = apply(name, Desk.kvkNumber(), "192.0.2.1");

        assertThat(received).hasStatus(201);
        assertThat(desk.body(received).propertyNames()).containsExactlyInAnyOrder("name", "receivedOn");
        var uri = "/v1/organisations?organisationType=SUPPLIER&q=" + name.substring(name.indexOf(' ') + 1);
        assertThat(desk.get(uri, Desk.visitor())).bodyText().contains("\"total\":0");
        var concept = desk.body(desk.get(uri, Desk.vng())).at("/items/0");
        assertThat(concept.path("status").asString()).isEqualTo("CONCEPT");

        desk.activate(UUID.fromString(concept.path("id").asString()));

        assertThat(desk.get(uri, Desk.visitor()))
                .bodyText()
                .contains("\"total\":1")
                .doesNotContain("Petra");
    }

    @Test
    void namesEveryFaultAtOnce() {
        var answer = desk.http()
                .post()
                .uri("/v1/supplier-applications")
                .with(from("192.0.2.2"))
                .contentType("application/json")
                .content("{\"organisationType\":\"MUNICIPALITY\",\"website\":\"javascript:alert(1)\"}")
                .exchange();

        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains("organisationType", "name", "kvkNumber", "website", "contact");
        assertThat(apply(Desk.unique("Fout"), "123", "192.0.2.2"))
                .hasStatus(400)
                .bodyText()
                .contains("kvk-number");
    }

    @Test
    void tellsStrangersNothingOfAConceptThatIsTheSame() {
        var concept = desk.supplier();
        var active = desk.activeSupplier();

        assertThat(apply(concept.name(), Desk.kvkNumber(), "192.0.2.3"))
                .hasStatus(409)
                .bodyText()
                .contains("organisation-exists")
                .doesNotContain(concept.organisationId().toString(), "conflicts");
        assertThat(apply(active.name(), Desk.kvkNumber(), "192.0.2.3"))
                .hasStatus(409)
                .bodyText()
                .contains(active.organisationId().toString());
    }

    @Test
    void takesFiveAnHourFromOneAddress() {
        for (var time = 0; time < 5; time++) {
            assertThat(apply(Desk.unique("Vlijtig"), Desk.kvkNumber(), "192.0.2.4"))
                    .hasStatus(201);
        }
        assertThat(apply("", Desk.kvkNumber(), "192.0.2.5"))
                .as("wrong input counts for nothing")
                .hasStatus(400);

        var refused = apply(Desk.unique("Vlijtig"), Desk.kvkNumber(), "192.0.2.4");

        assertThat(refused)
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("application-limit");
        assertThat(apply(Desk.unique("Ander"), Desk.kvkNumber(), "192.0.2.5")).hasStatus(201);
    }

    private MvcTestResult apply(String name, String kvkNumber, String address) {
        return desk.http()
                .post()
                .uri("/v1/supplier-applications")
                .with(from(address))
                .contentType("application/json")
                .content("""
                        {"name":"%s","kvkNumber":"%s","website":"https://voorbeeld.example",
                         "contact":{"name":"Petra Voorbeeld","email":"petra@voorbeeld.example"}}""".formatted(name, kvkNumber))
                .exchange();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
