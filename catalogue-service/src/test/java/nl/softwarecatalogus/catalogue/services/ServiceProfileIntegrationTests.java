// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class ServiceProfileIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor manager;
    private UUID service;
    private String uri;

    @BeforeEach
    void offerAService() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "offering-manager");
        service = client.published(region.collaboration, "SERVICE", "Beheer voor de regio");
        uri = "/v1/offerings/" + service + "/service-profile";
    }

    @Test
    void isAroundOwnApplicationsAndThoseOfOthers() {
        var foreign = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var own = client.published(region.collaboration, "MODULE", "Balie");
        var before = client.get(VISITOR, uri);

        var described = client.put(
                manager,
                uri,
                Objects.requireNonNull(before.etag()),
                Map.of("type", "APPLICATION_MANAGEMENT", "applicationIds", List.of(foreign, own)));

        assertThat(before.body().has("type")).isFalse();
        assertThat(described.status()).isEqualTo(200);
        var shown = client.get(VISITOR, uri);
        assertThat(shown.body().path("type").asString()).isEqualTo("APPLICATION_MANAGEMENT");
        assertThat(shown.all("applications", "/provider/name"))
                .containsExactly("Samenwerking Digitale Regio Noord", "Noorderlicht Software");
        assertThat(client.get(VISITOR, "/v1/offerings?servicedOfferingId=" + foreign)
                        .all("items", "name"))
                .containsExactly("Beheer voor de regio");
        assertThat(client.get(VISITOR, "/v1/offerings?servicedOfferingId=" + service)
                        .all("items", "name"))
                .isEmpty();
    }

    @Test
    void namesEveryApplicationThatCannotBeServed() {
        var secret = client.concept(region.supplier, "APPLICATION", "Geheim plan");
        var other = client.published(region.supplier, "SERVICE", "Opleiding");
        var withdrawn = client.published(region.supplier, "MODULE", "Oud");
        client.post(
                Client.as(region.supplier, "offering-manager"), "/v1/offerings/" + withdrawn + "/withdrawals", null);

        var answer = client.put(
                manager, uri, "*", Map.of("type", "TRAINING", "applicationIds", List.of(secret, other, withdrawn)));

        assertThat(answer.problem()).isEqualTo("service-refused");
        assertThat(answer.all("conflicts", "code"))
                .containsExactlyInAnyOrder(
                        "application-not-available", "service-on-service", "application-not-available");
        assertThat(answer.body().toString()).doesNotContain("Geheim plan");
    }

    @Test
    void belongsToAServiceAndAsksForTheVersionThatWasSeen() {
        var application = client.published(region.collaboration, "APPLICATION", "Burgerzaken Noord");
        var wish = Map.of("type", "HOSTING");

        assertThat(client.put(manager, "/v1/offerings/" + application + "/service-profile", "*", wish)
                        .problem())
                .isEqualTo("no-service");
        var seen = Objects.requireNonNull(client.get(manager, uri).etag());
        client.put(manager, uri, seen, wish);
        assertThat(client.put(manager, uri, seen, wish).status()).isEqualTo(412);
        assertThat(client.call(HttpMethod.PUT, manager, uri, null, wish).status())
                .isEqualTo(428);
        assertThat(client.put(manager, uri, "*", Map.of("type", "IETS")).all("invalidParams", "name"))
                .containsExactly("type");
    }
}
