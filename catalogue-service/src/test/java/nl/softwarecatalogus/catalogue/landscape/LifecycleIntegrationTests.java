// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class LifecycleIntegrationTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor member;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        use("1 Zonder einde", "IN_PRODUCTION", null, null);
        use("2 Niet meer ondersteund", "IN_PRODUCTION", null, today.minusDays(1));
        use("3 Binnenkort niet meer", "IN_PRODUCTION", null, today.plusMonths(2));
        use("4 Loopt af", "IN_PRODUCTION", today.plusMonths(3), null);
        use("5 In uitfasering", "PHASING_OUT", null, null);
        use("6 Voorbij", "PHASED_OUT", today.minusDays(3), null);
    }

    @Test
    void showsWhenUsageAndSupportEnd() {
        var entries = client.get(member, landscape("")).body().path("items");

        assertThat(entries.at("/3/endsOn").asString())
                .isEqualTo(today.plusMonths(3).toString());
        assertThat(entries.at("/2/applicationVersion/endOfSupportFrom").asString())
                .isEqualTo(today.plusMonths(2).toString());
        assertThat(entries.at("/0").has("endsOn")).isFalse();
    }

    @Test
    void findsWhatOneMayHaveToActOn() {
        assertThat(found("?lifecycle=END_OF_SUPPORT")).containsExactly("2 Niet meer ondersteund");
        assertThat(found("?lifecycle=ENDING")).containsExactly("4 Loopt af", "5 In uitfasering");
        assertThat(found("?lifecycle=ENDED")).containsExactly("6 Voorbij");
        assertThat(found("?lifecycle=APPLICATION_WITHDRAWN")).isEmpty();
    }

    @Test
    void findsWhatEndsSoonByEitherDay() {
        assertThat(found("?endsWithinMonths=1")).isEmpty();
        assertThat(found("?endsWithinMonths=2")).containsExactly("3 Binnenkort niet meer");
        assertThat(found("?endsWithinMonths=3")).containsExactly("3 Binnenkort niet meer", "4 Loopt af");
        assertThat(found("?endsWithinMonths=3&lifecycle=ENDING")).containsExactly("4 Loopt af");
        assertThat(found("?endsWithinMonths=3&memberId=" + region.groningen.organisationId() + "&lifecycle=ENDING"
                        + "&phase=IN_PRODUCTION&status=DECLARED&referenceComponentId=" + Client.COMPONENT))
                .containsExactly("4 Loopt af");
        for (var wrong : List.of("-1", "121", "x")) {
            assertThat(client.get(member, landscape("?endsWithinMonths=" + wrong))
                            .all("invalidParams", "name"))
                    .containsExactly("endsWithinMonths");
        }
    }

    @Test
    void asksForAnApplicationAndItsComponentTogether() {
        var application = client.get(member, landscape(""))
                .all("items", "/application/offeringId")
                .getFirst();

        var found = found("?applicationId=" + application + "&referenceComponentId=" + Client.COMPONENT);

        assertThat(found).containsExactly("1 Zonder einde");
    }

    @Test
    void filtersTheMatrixOfACollaborationAlike() {
        var ending = client.published(region.supplier, "APPLICATION", "Loopt af");
        var staying = client.published(region.supplier, "APPLICATION", "Blijft");
        var wish = new HashMap<>(Client.declaration(ending, List.of(region.groningen.organisationId())));
        wish.put("endsOn", "2027-06-01");
        var manager = Client.as(region.collaboration, "usage-manager");
        assertThat(client.post(manager, "/v1/usage-declarations", wish).status())
                .isEqualTo(201);
        client.declare(region.collaboration, ending, List.of(region.assen.organisationId()));
        client.declare(region.collaboration, staying, List.of(region.assen.organisationId()));
        var views = "/v1/collaborations/" + region.collaboration.organisationId();

        var listed = client.get(manager, views + "/landscape?lifecycle=ENDING");
        var matrix = client.get(manager, views + "/application-matrix?lifecycle=ENDING");

        assertThat(listed.all("items", "/member/name")).containsExactly("Gemeente Groningen");
        assertThat(matrix.all("items", "/application/name")).containsExactly("Loopt af");
        assertThat(matrix.body().at("/items/0/cells")).hasSize(1);
    }

    private void use(String name, String phase, @Nullable LocalDate endsOn, @Nullable LocalDate endOfSupportFrom) {
        var application = client.published(region.supplier, "APPLICATION", name);
        var usage = new HashMap<String, Object>(Map.of(
                "applicationId", application, "phase", phase, "phaseSince", "2025-06-01", "startsOn", "2025-06-01"));
        if (endsOn != null) {
            usage.put("endsOn", endsOn.toString());
        }
        if (endOfSupportFrom != null) {
            usage.put("versionId", version(application, endOfSupportFrom));
        }
        assertThat(client.post(member, "/v1/usages", usage).status()).as(name).isEqualTo(201);
    }

    private UUID version(UUID application, LocalDate endOfSupportFrom) {
        return client.post(
                        Client.as(region.supplier, "offering-manager"),
                        "/v1/offerings/" + application + "/versions",
                        Map.of("number", "1.0.0", "inUseFrom", "2025-01-01", "endOfSupportFrom", endOfSupportFrom))
                .id();
    }

    private List<String> found(String query) {
        return client.get(member, landscape(query)).all("items", "/application/name");
    }

    private String landscape(String query) {
        return "/v1/landscapes/" + region.groningen.organisationId() + query;
    }
}
