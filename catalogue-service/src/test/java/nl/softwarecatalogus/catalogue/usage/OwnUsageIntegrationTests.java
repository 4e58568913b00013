// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

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
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an organisation records itself, and how it stands beside what its collaboration declared. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class OwnUsageIntegrationTests {

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor member;
    private UUID application;
    private String landscape;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        landscape = "/v1/landscapes/" + region.groningen.organisationId();
    }

    @Test
    void leadsOverWhatWasDeclaredAndShowsThatBeside() {
        client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));
        var alone = client.get(member, landscape);

        var own = client.post(member, "/v1/usages", Client.ownUsage(application));

        var both = client.get(member, landscape);
        assertThat(alone.all("items", "leading")).containsExactly("true");
        assertThat(own.status()).isEqualTo(201);
        assertThat(both.all("items", "leading")).containsExactly("true", "false");
        assertThat(both.all("items", "usageId").getFirst()).isEqualTo(own.id().toString());
        assertThat(both.body().at("/items/0").has("via")).isFalse();
        assertThat(both.all("items", "/via/name").getLast()).isEqualTo("Samenwerking Digitale Regio Noord");
        client.post(member, "/v1/usages/" + own.id() + "/withdrawals", null);
        assertThat(client.get(member, landscape).all("items", "leading")).containsExactly("true");
    }

    @Test
    void canBeRecordedBeforeTheCollaborationDeclaresTheSame() {
        client.post(member, "/v1/usages", Client.ownUsage(application));

        var declared = client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));

        assertThat(declared.status()).isEqualTo(201);
        assertThat(client.get(member, landscape).all("items", "leading")).containsExactly("true", "false");
    }

    @Test
    void isNotSeenByTheCollaboration() {
        var own = client.post(member, "/v1/usages", Client.ownUsage(application));
        var manager = Client.as(region.collaboration, "usage-manager");

        assertThat(client.get(manager, "/v1/usages/" + own.id()).status()).isEqualTo(404);
        assertThat(client.post(manager, "/v1/usages/" + own.id() + "/withdrawals", null)
                        .status())
                .isEqualTo(404);
        assertThat(client.get(manager, "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void isAdjustedAndWithdrawnByTheOrganisationItself() {
        var own = client.post(member, "/v1/usages", Client.ownUsage(application));
        var uri = "/v1/usages/" + own.id();

        var dispute = client.post(member, uri + "/disputes", Map.of("reason", "Toch niet."));
        var adjusted = client.put(member, uri, Objects.requireNonNull(own.etag()), Map.of("phase", "PHASING_OUT"));
        var withdrawn = client.post(member, uri + "/withdrawals", null);

        assertThat(dispute.problem()).isEqualTo("usage-not-declared-for-member");
        assertThat(adjusted.body().path("phase").asString()).isEqualTo("PHASING_OUT");
        assertThat(withdrawn.body().path("status").asString()).isEqualTo("WITHDRAWN");
        var events = new Topic("usages").events(List.of(own.id()), 3);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events.getFirst()).contains("usage-declared.v1").doesNotContain("declaredBy");
    }

    @Test
    void refusesTheSameTwiceAndWhatIsNotOffered() {
        var concept = client.concept(region.supplier, "APPLICATION", "Concept van een ander");
        var service = client.published(region.supplier, "SERVICE", "Beheer");
        client.post(member, "/v1/usages", Client.ownUsage(application));

        var again = client.post(member, "/v1/usages", Client.ownUsage(application));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("usage-already-registered");
        assertThat(again.body().path("detail").asString()).startsWith("Burgerzaken Noord");
        assertThat(client.post(member, "/v1/usages", Client.ownUsage(concept)).all("conflicts", "code"))
                .containsExactly("application-not-available");
        assertThat(client.post(member, "/v1/usages", Client.ownUsage(service)).all("conflicts", "code"))
                .containsExactly("no-application");
    }

    @Test
    void refusesDatesOutOfOrderAndAsksVngForWhom() {
        var early = new HashMap<>(Client.ownUsage(application));
        early.put("phaseSince", "2025-05-31");

        var refused = client.post(member, "/v1/usages", early);
        var unnamed = client.post(TestTokens.functionalAdministrator(), "/v1/usages", Client.ownUsage(application));

        assertThat(refused.all("invalidParams", "code")).containsExactly("phase-before-start");
        assertThat(unnamed.all("invalidParams", "name")).containsExactly("organisationId");
    }
}
