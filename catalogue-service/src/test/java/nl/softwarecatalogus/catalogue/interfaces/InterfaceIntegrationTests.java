// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class InterfaceIntegrationTests {

    private static final String VERSION = "00000000-0000-4000-8000-000000000021";
    private static final String FACILITY = "00000000-0000-4000-8000-000000000031";

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JsonMapper json;

    private Region region;
    private RequestPostProcessor manager;
    private UUID civil;
    private UUID cases;
    private UUID groningen;
    private UUID assen;

    @BeforeEach
    void declare() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "usage-manager");
        groningen = region.groningen.organisationId();
        assen = region.assen.organisationId();
        civil = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        cases = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        client.declare(region.collaboration, civil, List.of(groningen));
        client.declare(region.collaboration, cases, List.of(groningen, assen));
    }

    @Test
    void connectsApplicationsInLandscapesOfDifferentMembers() {
        var registered = client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen));
        var uri = "/v1/interfaces/" + registered.id();
        var revised = client.put(
                manager,
                uri,
                Objects.requireNonNull(registered.etag()),
                Map.of("type", "FILE", "direction", "BOTH", "phase", "IN_PRODUCTION"));
        var withdrawn = client.post(manager, uri + "/withdrawals", null);
        var late = client.post(manager, uri + "/withdrawals", null);

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.location()).endsWith("/api/catalogue" + uri);
        assertThat(registered.body().at("/source/application/name").asString()).isEqualTo("Burgerzaken Noord");
        assertThat(registered.body().at("/target/member/name").asString()).isEqualTo("Gemeente Assen");
        assertThat(registered.all("standardVersions", "name")).containsExactly("Zaken API-standaard 1.5");
        assertThat(registered.body().path("note").asString()).isEqualTo("Loopt via de makelaar.");
        assertThat(revised.all("standardVersions", "name"))
                .as("what is left out stays")
                .containsExactly("Zaken API-standaard 1.5");
        assertThat(withdrawn.body().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(late.problem()).isEqualTo("interface-withdrawn");
        var events = new Topic("interfaces").events(List.of(registered.id()), 3);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> json.readTree(event).path("type").asString())
                .containsExactly(
                        "nl.softwarecatalogus.interface-registered.v1",
                        "nl.softwarecatalogus.interface-revised.v1",
                        "nl.softwarecatalogus.interface-withdrawn.v1");
        assertThat(String.join("", events)).doesNotContain("makelaar");
    }

    @Test
    void leadsToAnExternalFacility() {
        var wish = wish(civil, groningen);
        wish.put("externalFacilityId", FACILITY);

        var registered = client.post(manager, "/v1/interfaces", wish);

        assertThat(registered.body().at("/externalFacility/name").asString()).isEqualTo("Basisregistratie Personen");
        assertThat(registered.body().has("target")).isFalse();
        assertThat(client.get(request -> request, "/v1/external-facilities?q=personen")
                        .all("items", "id"))
                .containsExactly(FACILITY);
        ContractAssertions.assertMatchesContract(
                new Topic("interfaces").events(List.of(registered.id()), 1).getFirst());
    }

    @Test
    void refusesItselfBothAndNeitherTarget() {
        var both = between(civil, groningen, cases, assen);
        both.put("externalFacilityId", FACILITY);
        var undirected = between(civil, groningen, cases, assen);
        undirected.remove("direction");
        var unknown = wish(civil, groningen);
        unknown.put("externalFacilityId", "bestaat-niet");

        assertThat(faults(between(civil, groningen, civil, groningen))).containsExactly("interface-with-itself");
        assertThat(faults(wish(civil, groningen))).containsExactly("interface-needs-a-target");
        assertThat(faults(both)).containsExactly("interface-needs-one-target");
        assertThat(faults(undirected)).containsExactly("required");
        assertThat(faults(unknown)).containsExactly("unknown-gemma-concept");
    }

    @Test
    void namesEachApplicationThatIsInNobodysLandscapeThere() {
        var elsewhere = client.published(region.supplier, "APPLICATION", "Parkeren");
        var secret = client.concept(region.supplier, "APPLICATION", "Geheim plan");

        var answer = client.post(manager, "/v1/interfaces", between(civil, assen, elsewhere, groningen));
        var hidden = client.post(manager, "/v1/interfaces", between(secret, assen, cases, groningen));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.all("conflicts", "reason"))
                .containsExactly(
                        "Burgerzaken Noord staat daar in geen landschap.", "Parkeren staat daar in geen landschap.");
        assertThat(hidden.body().toString())
                .contains("application-not-available")
                .doesNotContain("Geheim plan");
    }

    @Test
    void offersTheExistingOneWhicheverEndIsCalledSource() {
        var first = client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen));

        var again = client.post(manager, "/v1/interfaces", between(cases, assen, civil, groningen));
        client.post(manager, "/v1/interfaces/" + first.id() + "/withdrawals", null);
        var anew = client.post(manager, "/v1/interfaces", between(cases, assen, civil, groningen));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("interface-exists");
        assertThat(again.all("conflicts", "id")).containsExactly(first.id().toString());
        assertThat(again.all("conflicts", "name")).containsExactly("Burgerzaken Noord – Zaken Noord");
        assertThat(anew.status()).isEqualTo(201);
    }

    @Test
    void letsOneOfTwoEqualOnesWinWhenTheyComeAtOnce() throws Exception {
        var statuses =
                AtOnce.perform(3, () -> client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen))
                        .status());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void letsAMemberConnectWhatIsInItsOwnLandscapeHoweverItCameThere() {
        var member = Client.as(region.groningen, "usage-manager");
        var own = client.published(region.supplier, "APPLICATION", "Belastingen");
        client.post(member, "/v1/usages", Client.ownUsage(own));
        var wish = new HashMap<String, Object>(Map.of(
                "source", Map.of("applicationId", own),
                "target", Map.of("applicationId", civil),
                "type", "MESSAGING",
                "direction", "TARGET_TO_SOURCE",
                "phase", "PLANNED"));

        var registered = client.post(member, "/v1/interfaces", wish);
        wish.put("target", Map.of("applicationId", cases, "memberId", assen));
        var foreign = client.post(member, "/v1/interfaces", wish);

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.body().at("/source/member/name").asString()).isEqualTo("Gemeente Groningen");
        assertThat(foreign.all("conflicts", "code")).containsExactly("application-not-in-landscape");
    }

    @Test
    void isSeenByThoseInWhoseLandscapeItIsWithoutTheNote() {
        var id = client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen))
                .id();
        var member = Client.as(region.assen, "usage-viewer");

        var list = client.get(member, "/v1/interfaces?applicationId=" + cases);

        assertThat(list.all("items", "id")).containsExactly(id.toString());
        assertThat(list.body().at("/items/0").has("note")).isFalse();
        assertThat(client.get(member, "/v1/interfaces/" + id).status()).isEqualTo(200);
        assertThat(client.get(TestTokens.functionalAdministrator(), "/v1/interfaces/" + id)
                        .body()
                        .has("note"))
                .isFalse();
        assertThat(client.get(member, "/v1/interfaces?organisationId=" + groningen)
                        .status())
                .isEqualTo(403);
        assertThat(client.get(Client.as(region.emmen, "administrator"), "/v1/interfaces")
                        .all("items", "id"))
                .isEmpty();
    }

    @Test
    void isDrawnAsNodesAndLines() {
        client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen));
        var facility = wish(civil, groningen);
        facility.put("externalFacilityId", FACILITY);
        client.post(manager, "/v1/interfaces", facility);

        var diagram = client.get(manager, "/v1/interface-diagrams/" + region.collaboration.organisationId());
        var ofOne = client.get(
                manager, "/v1/interface-diagrams/" + region.collaboration.organisationId() + "?applicationId=" + cases);

        assertThat(diagram.all("nodes", "name"))
                .containsExactlyInAnyOrder("Burgerzaken Noord", "Zaken Noord", "Basisregistratie Personen");
        assertThat(diagram.all("edges", "source")).containsOnly(civil + "@" + groningen);
        assertThat(diagram.all("edges", "target")).containsExactlyInAnyOrder(cases + "@" + assen, FACILITY);
        assertThat(diagram.body().path("complete").asBoolean()).isTrue();
        assertThat(ofOne.all("edges", "target")).containsExactly(cases + "@" + assen);
    }

    @Test
    void isFoundByBothEndsTypeStandardAndMemberBeforeItIsRecordedAgain() {
        var connected = client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen))
                .id()
                .toString();
        var facility = wish(civil, groningen);
        facility.put("externalFacilityId", FACILITY);
        facility.put("type", "FILE");
        facility.remove("standardVersionIds");
        var toFacility = client.post(manager, "/v1/interfaces", facility).id().toString();

        assertThat(found("applicationId=" + cases + "&otherApplicationId=" + civil))
                .containsExactly(connected);
        assertThat(found("applicationId=" + civil + "&otherApplicationId=" + cases))
                .containsExactly(connected);
        assertThat(found("applicationId=" + civil + "&externalFacilityId=" + FACILITY))
                .containsExactly(toFacility);
        assertThat(found("applicationId=" + cases + "&externalFacilityId=" + FACILITY))
                .isEmpty();
        assertThat(found("type=FILE")).containsExactly(toFacility);
        assertThat(found("standardVersionId=" + VERSION)).containsExactly(connected);
        assertThat(found("type=API&standardVersionId=" + VERSION + "&memberId=" + assen))
                .containsExactly(connected);
        assertThat(found("memberId=" + assen)).containsExactly(connected);
        assertThat(found("memberId=" + groningen)).containsExactlyInAnyOrder(connected, toFacility);
        assertThat(client.get(
                                manager,
                                "/v1/interface-diagrams/" + region.collaboration.organisationId() + "?memberId="
                                        + assen)
                        .all("edges", "interfaceId"))
                .containsExactly(connected);
    }

    private List<String> found(String filters) {
        return client.get(manager, "/v1/interfaces?" + filters).all("items", "id");
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        var registered = client.post(manager, "/v1/interfaces", between(civil, groningen, cases, assen));
        var uri = "/v1/interfaces/" + registered.id();
        var change = Map.of("type", "FILE", "direction", "BOTH", "phase", "PLANNED");
        client.put(manager, uri, Objects.requireNonNull(registered.etag()), change);

        assertThat(client.put(manager, uri, Objects.requireNonNull(registered.etag()), change)
                        .status())
                .isEqualTo(412);
        assertThat(client.call(HttpMethod.PUT, manager, uri, null, change).status())
                .isEqualTo(428);
    }

    private List<String> faults(Map<String, Object> wish) {
        var answer = client.post(manager, "/v1/interfaces", wish);
        assertThat(answer.status()).isEqualTo(400);
        return answer.all("invalidParams", "code");
    }

    private static Map<String, Object> between(UUID source, UUID sourceMember, UUID target, UUID targetMember) {
        var wish = wish(source, sourceMember);
        wish.put("target", Map.of("applicationId", target, "memberId", targetMember));
        return wish;
    }

    private static Map<String, Object> wish(UUID source, UUID member) {
        return new HashMap<>(Map.of(
                "source", Map.of("applicationId", source, "memberId", member),
                "type", "API",
                "direction", "SOURCE_TO_TARGET",
                "phase", "PLANNED",
                "standardVersionIds", List.of(VERSION),
                "note", "Loopt via de makelaar."));
    }
}
