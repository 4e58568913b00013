// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class SuiteIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor supplier;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        supplier = Client.as(region.supplier, "offering-manager");
    }

    @Test
    void includesPartsThatKnowWhatTheyArePartOf() {
        var whole = published("APPLICATION", "Suite");
        var part = published("MODULE", "Balie");
        var secret = client.concept(region.supplier, "MODULE", "Nog geheim");

        var composed = include(whole, part, secret);

        assertThat(composed.status()).isEqualTo(200);
        assertThat(composed.all("includes", "name")).containsExactly("Balie", "Nog geheim");
        assertThat(client.get(VISITOR, uri(whole)).all("includes", "name")).containsExactly("Balie");
        assertThat(client.get(VISITOR, uri(part)).all("partOf", "name")).containsExactly("Suite");
        assertThat(include(whole).all("includes", "name")).isEmpty();
    }

    @Test
    void neverLeadsBackToItself() {
        var first = published("APPLICATION", "Een");
        var second = published("APPLICATION", "Twee");
        var third = published("APPLICATION", "Drie");
        include(first, second);
        include(second, third);

        assertThat(include(third, first).all("conflicts", "code")).containsExactly("suite-in-circle");
        assertThat(include(first, first).all("conflicts", "code")).containsExactly("suite-in-circle");
        assertThat(include(first, second, third).status())
                .as("twice is no circle")
                .isEqualTo(200);
    }

    @Test
    void makesNoCircleWhenTwoComeAtOnce() throws Exception {
        var one = published("APPLICATION", "Een");
        var other = published("APPLICATION", "Twee");

        var statuses = AtOnce.perform(
                () -> include(one, other).status(), () -> include(other, one).status());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void namesEveryPartThatCannotBelongToIt() {
        var whole = published("APPLICATION", "Suite");
        var service = published("SERVICE", "Beheer");
        var foreign = client.published(region.collaboration, "MODULE", "Van een ander");
        var hidden = client.concept(region.collaboration, "MODULE", "Geheim plan");
        var withdrawn = published("MODULE", "Oud");
        client.post(supplier, "/v1/offerings/" + withdrawn + "/withdrawals", null);

        var answer = include(whole, service, foreign, hidden, withdrawn);

        assertThat(answer.problem()).isEqualTo("suite-refused");
        assertThat(answer.all("conflicts", "code"))
                .containsExactlyInAnyOrder(
                        "service-in-no-suite",
                        "part-of-other-provider",
                        "application-not-available",
                        "offering-is-withdrawn");
        assertThat(answer.body().toString()).doesNotContain("Geheim plan");
        assertThat(include(service, whole).problem()).isEqualTo("service-in-no-suite");
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        var whole = published("APPLICATION", "Suite");
        var part = published("MODULE", "Balie");
        var wish = Map.of("offeringIds", List.of(part));
        var seen = Objects.requireNonNull(client.get(supplier, uri(whole)).etag());
        client.put(supplier, uri(whole), seen, wish);

        assertThat(client.put(supplier, uri(whole), seen, wish).status()).isEqualTo(412);
        assertThat(client.call(HttpMethod.PUT, supplier, uri(whole), null, wish).status())
                .isEqualTo(428);
    }

    private UUID published(String kind, String name) {
        return client.published(region.supplier, kind, name);
    }

    private Client.Answer include(UUID whole, UUID... parts) {
        return client.put(supplier, uri(whole), "*", Map.of("offeringIds", List.of(parts)));
    }

    private static String uri(UUID offering) {
        return "/v1/offerings/" + offering + "/suite";
    }
}
