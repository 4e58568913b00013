// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From events on Kafka to what each reader sees. */
@IntegrationTest
@Import({Newsroom.class, Wire.class})
class DashboardIntegrationTests {

    @Autowired
    Wire wire;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    private final Region region = new Region();
    private final RequestPostProcessor own = TestTokens.person(region.collaboration, "COLLABORATION", "usage-viewer");

    @Test
    void showsTheCollaborationItsMembersOfferingsAndUsage() {
        wire.send(region.story());

        var dashboard = awaitComplete();

        assertThat(dashboard.path("view").asString()).isEqualTo("COMPLETE");
        assertThat(dashboard.path("name").asString()).isEqualTo("Regio Noord");
        assertThat(dashboard.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(dashboard.path("admittedOn").asString()).isEqualTo("2026-11-20");
        assertThat(dashboard.at("/members/confirmed").asLong()).isEqualTo(3);
        assertThat(dashboard.at("/members/declared").asLong()).isEqualTo(1);
        assertThat(texts(dashboard.at("/members/items"), "name"))
                .containsExactly("Gemeente Assen", "Gemeente Groningen", "Voorbeeldsoftware BV");
        assertThat(texts(dashboard.at("/members/awaiting"), "name")).containsExactly("Gemeente Emmen");
        assertThat(dashboard.at("/members/items/0/applications").asLong()).isEqualTo(2);
        assertThat(texts(dashboard.at("/offerings/items"), "name")).containsExactly("Burgerzaken Noord");
        assertThat(dashboard.at("/usages/total").asLong()).isEqualTo(3);
        assertThat(dashboard.at("/usages/disputed").asLong()).isEqualTo(1);
        assertThat(dashboard.at("/usages/members").asLong()).isEqualTo(2);
        assertThat(texts(dashboard.at("/usages/applications"), "name"))
                .containsExactly("Burgerzaken Noord", "Zaken van een ander");
        assertThat(dashboard.at("/usages/applications/0/members").asLong()).isEqualTo(2);
        assertThat(texts(dashboard.at("/usages/overlaps"), "name")).containsExactly("Burgerzakencomponent");
        assertThat(texts(dashboard.path("changes"), "description"))
                .contains(
                        "Gebruik van Burgerzaken Noord is aangemeld voor 2 leden",
                        "Gemeente Groningen is lid",
                        "Gemeente Assen betwist het gebruik van Zaken van een ander");
    }

    @Test
    void countsAMemberThatResignedUntilItHasEnded() {
        wire.send(region.story());
        awaitComplete();

        wire.send(region.farewell().subList(0, 1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        read(own).at("/members/items/0/endsOn").asString())
                .isEqualTo("2027-01-01"));
        assertThat(read(own).at("/members/confirmed").asLong()).isEqualTo(3);

        wire.send(region.farewell().subList(1, 2));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(read(own).at("/members/confirmed").asLong()).isEqualTo(2));
        assertThat(texts(read(own).at("/members/items"), "name"))
                .containsExactly("Gemeente Groningen", "Voorbeeldsoftware BV");
        assertThat(texts(read(own).path("changes"), "description"))
                .contains(
                        "Het einde van het lidmaatschap van Gemeente Assen is aangekondigd",
                        "Gemeente Assen is geen lid meer");
        assertThat(http.get().uri(uri()).with(TestTokens.person(region.assen, "MUNICIPALITY", "administrator")))
                .hasStatus(403);
    }

    @Test
    void showsAMemberItsOwnUsageOnly() {
        wire.send(region.story());
        awaitComplete();

        var dashboard = read(TestTokens.person(region.groningen, "MUNICIPALITY", "administrator"));

        assertThat(dashboard.path("view").asString()).isEqualTo("MEMBER");
        assertThat(texts(dashboard.at("/usages/own"), "name")).containsExactly("Burgerzaken Noord");
        assertThat(dashboard.at("/usages/applications")).isEmpty();
        assertThat(dashboard.at("/members/items/0").has("applications")).isFalse();
        assertThat(dashboard.toString()).doesNotContain("betwist", "Zaken van een ander\",\"own", "Gemeente Emmen");
        assertThat(texts(dashboard.path("changes"), "description"))
                .contains("Gebruik van Burgerzaken Noord is aangemeld voor uw organisatie", "Uw organisatie is lid");
    }

    @Test
    void showsASupplierThatIsAMemberNothingOfTheLandscapeOfOthers() {
        wire.send(region.story());
        awaitComplete();

        var dashboard = read(TestTokens.person(region.supplier, "SUPPLIER", "administrator"));

        assertThat(dashboard.path("view").asString()).isEqualTo("MEMBER");
        assertThat(dashboard.at("/usages/total").asLong()).isZero();
        assertThat(dashboard.path("usages").toString()).doesNotContain("Burgerzaken", "Gemeente");
        assertThat(texts(dashboard.path("changes"), "kind")).noneMatch(kind -> kind.startsWith("USAGE"));
    }

    @Test
    void showsTheVngViewerFiguresWithoutNames() {
        wire.send(region.story());
        awaitComplete();

        var dashboard = read(TestTokens.vngViewer());

        assertThat(dashboard.path("view").asString()).isEqualTo("FIGURES");
        assertThat(dashboard.at("/members/confirmed").asLong()).isEqualTo(3);
        assertThat(dashboard.at("/usages/total").asLong()).isEqualTo(3);
        assertThat(dashboard.toString()).doesNotContain("Gemeente", "Burgerzaken", "Voorbeeldsoftware", "Zaken van");
    }

    @Test
    void answersThatAnOrganisationIsAwaitedWhileOnlyItsMembershipsHaveArrived() {
        wire.send(region.story().stream()
                .filter(told -> told.topic().endsWith("memberships"))
                .toList());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(http.get().uri(uri()).with(own)).hasStatusOk());

        var dashboard = read(own);
        assertThat(dashboard.path("status").asString()).isEqualTo("AWAITED");
        assertThat(dashboard.path("name").asString()).isEqualTo("Regio Noord");
        assertThat(dashboard.toString()).doesNotContain("null");
    }

    @Test
    void saysNotModifiedUntilSomethingChanges() {
        wire.send(region.story());
        awaitComplete();
        var tag = tag(own);

        assertThat(http.get().uri(uri()).with(own).header("If-None-Match", tag)).hasStatus(304);
        assertThat(http.get().uri(uri()).with(own).header("If-None-Match", tag).locale(Locale.ENGLISH))
                .hasStatusOk();

        wire.send(List.of(rename()));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(http.get().uri(uri()).with(own).header("If-None-Match", tag))
                        .hasStatusOk());
        assertThat(texts(read(own).at("/members/items"), "name")).contains("Gemeente Grunn");
    }

    @Test
    void tellsChangesInEnglishWhenAsked() {
        wire.send(region.story());
        awaitComplete();

        var dashboard = json.readTree(http.perform(get(uri()).with(own).locale(Locale.ENGLISH))
                .getResponse()
                .getContentAsByteArray());

        assertThat(texts(dashboard.path("changes"), "description"))
                .contains("Usage of Burgerzaken Noord has been declared for 2 members");
    }

    private Told rename() {
        return Told.of(
                "organisations",
                "organisation-revised",
                region.groningen,
                2,
                Region.START.plusSeconds(900),
                region.organisation(region.groningen, "Gemeente Grunn", "MUNICIPALITY", "ACTIVE"));
    }

    /** Events of different topics arrive in any order; the story is complete when its sums and its last names are there. */
    private JsonNode awaitComplete() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var dashboard = read(own);
            assertThat(dashboard.path("status").asString()).isEqualTo("ACTIVE");
            assertThat(dashboard.has("admittedOn")).isTrue();
            assertThat(dashboard.at("/members/confirmed").asLong()).isEqualTo(3);
            assertThat(dashboard.at("/members/declared").asLong()).isEqualTo(1);
            assertThat(dashboard.at("/usages/disputed").asLong()).isEqualTo(1);
            assertThat(dashboard.at("/usages/lifecycle").toString()).contains("\"usages\":3");
            assertThat(texts(dashboard.at("/usages/applications"), "name"))
                    .contains("Burgerzaken Noord", "Zaken van een ander");
        });
        return read(own);
    }

    private JsonNode read(RequestPostProcessor reader) {
        return json.readTree(http.perform(get(uri()).with(reader)).getResponse().getContentAsByteArray());
    }

    private String tag(RequestPostProcessor reader) {
        var tag = http.perform(get(uri()).with(reader)).getResponse().getHeader("ETag");
        return java.util.Objects.requireNonNull(tag);
    }

    private String uri() {
        return uri(region.collaboration);
    }

    private static String uri(UUID collaborationId) {
        return "/v1/collaborations/" + collaborationId + "/dashboard";
    }

    private static List<String> texts(JsonNode items, String field) {
        var texts = new ArrayList<String>();
        items.forEach(item -> texts.add(item.path(field).asString()));
        return texts;
    }
}
