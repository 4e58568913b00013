// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A functional administrator looks at a release, thinks, and imports exactly that. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class GemmaPreviewIntegrationTests {

    private static final RequestPostProcessor VNG = TestTokens.functionalAdministrator();
    private static final String LEFT_OUT = "00000000-0000-4000-8000-000000000003";
    private static final String VERSION = "00000000-0000-4000-8000-000000000021";

    @Autowired
    Client client;

    @Autowired
    Told told;

    private Region region;

    @BeforeEach
    void importTheFirstRelease() {
        client.importGemma();
        region = new Region(told).story();
    }

    @Test
    void showsWhatAReleaseChangesAndWhomItTouchesBeforeItApplies() {
        var offering = offer("Documenten Noord");
        var before = client.get(VNG, "/v1/reference-components");

        var preview = client.previewGemma(VNG, Client.file("next-release.xml"));

        assertThat(preview.status()).isEqualTo(201);
        assertThat(preview.body().path("release").asString()).isEqualTo("2026-12-31");
        assertThat(preview.body().path("latestRelease").asString()).isEqualTo("2026-06-30");
        assertThat(preview.body().path("unchanged").asBoolean()).isFalse();
        assertThat(preview.body().path("added").asInt()).isEqualTo(1);
        assertThat(preview.body().path("removed").asInt()).isEqualTo(1);
        assertThat(preview.body().path("touchedOfferings").asInt()).isPositive();
        var changes = client.get(VNG, uri(preview) + "/changes");
        assertThat(changes.all("items", "change")).containsExactly("REMOVED", "CHANGED", "CHANGED", "ADDED");
        assertThat(changes.all("items", "name"))
                .containsExactly(
                        "Documentbeheercomponent",
                        "Burgerzakencomponent",
                        "Zaakafhandelcomponent",
                        "Meldingencomponent");
        var removed = changes.body().at("/items/0");
        assertThat(removed.path("offerings").findValuesAsString("offeringId")).contains(offering);
        assertThat(removed.path("offerings").findValuesAsString("providerName")).contains(region.supplier.name());
        assertThat(client.get(VNG, "/v1/reference-components").body()).isEqualTo(before.body());
    }

    @Test
    void saysWhatExactlyChangesAboutAConcept() {
        var preview = client.previewGemma(VNG, Client.file("next-release.xml"));

        var changed = client.get(VNG, uri(preview) + "/changes?change=CHANGED&kind=REFERENCE_COMPONENT");

        var first = changed.body().at("/items/0/differences");
        assertThat(first.findValuesAsString("aspect")).containsExactly("DESCRIPTION", "REQUIREMENT");
        assertThat(first.at("/0/before").asString()).isEqualTo("Ondersteunt burgerzaken & verkiezingen");
        assertThat(first.at("/0/after").asString()).isEqualTo("Ondersteunt burgerzaken");
        assertThat(first.at("/1/subject").asString()).isEqualTo("Zaken API-standaard");
        assertThat(first.at("/1/before").asString()).isEqualTo("MANDATORY");
        assertThat(first.at("/1").has("after")).isFalse();
    }

    @Test
    void namesTheInterfacesThatAVersionOfAStandardTouches() {
        var application = client.published(region.collaboration, "APPLICATION", "Zaken Noord");
        client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));
        var connection = client.post(
                Client.as(region.collaboration, "usage-manager"),
                "/v1/interfaces",
                Map.of(
                        "source",
                        Map.of("applicationId", application, "memberId", region.groningen.organisationId()),
                        "externalFacilityId",
                        "00000000-0000-4000-8000-000000000031",
                        "standardVersionIds",
                        List.of(VERSION),
                        "type",
                        "API",
                        "direction",
                        "BOTH",
                        "phase",
                        "PLANNED"));
        var renamed = new String(Client.file("release.xml"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("Zaken API-standaard 1.5", "Zaken API-standaard 1.5.1")
                .replace("Basisregistratie Personen", "BRP");

        var preview = client.previewGemma(VNG, renamed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var changes = client.get(VNG, uri(preview) + "/changes?touching=true");

        assertThat(changes.all("items", "name")).contains("BRP", "Zaken API-standaard 1.5.1");
        for (var change : changes.body().path("items")) {
            assertThat(change.path("interfaces").findValuesAsString("interfaceId"))
                    .contains(connection.id().toString());
            assertThat(change.path("interfaces").findValuesAsString("target")).contains("Basisregistratie Personen");
        }
    }

    @Test
    void importsExactlyWhatWasSeenAndKeepsLinks() {
        var offering = offer("Documenten Noord");
        var preview = client.previewGemma(VNG, Client.file("next-release.xml"));

        var release = client.post(VNG, uri(preview) + "/imports", null);

        assertThat(release.status()).isEqualTo(201);
        assertThat(release.id()).isEqualTo(preview.id());
        assertThat(release.body().path("removed").asInt()).isEqualTo(1);
        assertThat(client.get(VNG, "/v1/gemma-releases")
                        .body()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(preview.id().toString());
        assertThat(client.get(VNG, "/v1/gemma-releases/" + release.id() + "/changes")
                        .all("items", "change"))
                .containsExactly("REMOVED", "CHANGED", "CHANGED", "ADDED");
        assertThat(client.get(VNG, "/v1/offerings/" + offering).all("referenceComponents", "name"))
                .containsExactly("Documentbeheercomponent");
        assertThat(client.post(VNG, uri(preview) + "/imports", null).problem()).isEqualTo("gemma-preview-imported");
        assertThat(client.get(VNG, uri(preview)).status()).isEqualTo(404);
    }

    @Test
    void refusesAPreviewWhenAnotherReleaseWasImportedSince() {
        var preview = client.previewGemma(VNG, Client.file("next-release.xml"));
        client.importGemma();

        var refused = client.post(VNG, uri(preview) + "/imports", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("gemma-preview-outdated");
        assertThat(client.get(VNG, uri(preview)).body().path("outdated").asBoolean())
                .isTrue();
        assertThat(client.get(VNG, "/v1/reference-components").all("items", "name"))
                .contains("Documentbeheercomponent");
    }

    @Test
    void saysThatNothingChangesAndKeepsNothingOfABrokenFile() {
        var same = client.previewGemma(VNG, Client.file("release.xml"));
        var faulty = client.previewGemma(VNG, Client.file("faulty.xml"));

        assertThat(same.body().path("unchanged").asBoolean()).isTrue();
        assertThat(client.get(VNG, uri(same) + "/changes").body().path("total").asInt())
                .isZero();
        assertThat(faulty.problem()).isEqualTo("gemma-concepts-faulty");
    }

    @Test
    void showsAProviderWhatItHasToMend() {
        var offering = offer("Documenten Noord");
        client.importGemma(VNG, Client.file("next-release.xml"));
        var manager = Client.as(region.supplier, "offering-manager");
        var uri = "/v1/offerings?outdatedReferences=true&providerId=" + region.supplier.organisationId();

        var own = client.get(manager, uri);

        assertThat(own.all("items", "id")).containsExactly(offering);
        assertThat(own.body().at("/items/0/outdatedReferences/0/name").asString())
                .isEqualTo("Documentbeheercomponent");
        assertThat(client.get(VNG, uri).all("items", "id")).containsExactly(offering);
        assertThat(client.get(Client.as(region.groningen, "usage-manager"), uri).all("items", "id"))
                .isEmpty();
        assertThat(client.get(request -> request, uri).status()).isIn(401, 403);
        assertThat(client.get(request -> request, "/v1/offerings/" + offering)
                        .body()
                        .has("outdatedReferences"))
                .isFalse();
        var etag = client.get(manager, "/v1/offerings/" + offering).etag();
        client.put(
                manager,
                "/v1/offerings/" + offering,
                String.valueOf(etag),
                Map.of("name", "Documenten Noord", "referenceComponentIds", List.of(Client.COMPONENT)));
        assertThat(client.get(manager, uri).all("items", "id")).isEmpty();
    }

    private String offer(String name) {
        var manager = Client.as(region.supplier, "offering-manager");
        var offering = client.post(
                manager,
                "/v1/offerings",
                Map.of("kind", "APPLICATION", "name", name, "referenceComponentIds", List.of(LEFT_OUT)));
        client.post(manager, "/v1/offerings/" + offering.id() + "/publications", null);
        return offering.id().toString();
    }

    private static String uri(Client.Answer preview) {
        return "/v1/gemma-release-previews/" + preview.id();
    }
}
