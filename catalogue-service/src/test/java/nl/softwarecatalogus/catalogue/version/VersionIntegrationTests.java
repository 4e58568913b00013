// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

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
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class VersionIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor supplier;
    private UUID application;
    private String versions;

    @BeforeEach
    void offer() {
        client.importGemma();
        region = new Region(told).story();
        supplier = Client.as(region.supplier, "offering-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        versions = "/v1/offerings/" + application + "/versions";
    }

    @Test
    void areListedTheNewestFirstWithWhereTheyAre() {
        added("2.10.0", Map.of("inUseFrom", "2026-01-01"));
        added("2.9.0", Map.of("inUseFrom", "2024-01-01", "endOfSupportFrom", "2025-01-01"));
        added("3.0.0-beta.1", Map.of("inDevelopmentFrom", "2026-01-01", "inUseFrom", "2999-01-01"));

        var list = client.get(VISITOR, versions).body();

        assertThat(list.findValuesAsString("number")).containsExactly("3.0.0-beta.1", "2.10.0", "2.9.0");
        assertThat(list.findValuesAsString("state")).containsExactly("IN_DEVELOPMENT", "IN_USE", "END_OF_SUPPORT");
        assertThat(list.path(0).has("userCount")).isFalse();
    }

    @Test
    void changeWithTheVersionThatWasSeenAndGoWhenNobodyUsesThem() {
        var added = client.post(supplier, versions, Map.of("number", "1.0.0", "inUseFrom", "2026-01-01"));
        var uri = versions + "/" + added.id();
        var change = Map.of("number", "1.0.1", "inUseFrom", "2026-02-01");

        assertThat(added.location()).endsWith(uri);
        assertThat(client.put(supplier, uri, Objects.requireNonNull(added.etag()), change)
                        .status())
                .isEqualTo(200);
        assertThat(client.put(supplier, uri, Objects.requireNonNull(added.etag()), change)
                        .status())
                .isEqualTo(412);
        assertThat(client.call(HttpMethod.PUT, supplier, uri, null, change).status())
                .isEqualTo(428);
        assertThat(client.get(VISITOR, uri).body().path("number").asString()).isEqualTo("1.0.1");
        assertThat(client.call(HttpMethod.DELETE, supplier, uri, null, null).status())
                .isEqualTo(428);
        assertThat(client.call(HttpMethod.DELETE, supplier, uri, added.etag(), null)
                        .status())
                .isEqualTo(412);
        assertThat(client.call(HttpMethod.DELETE, supplier, uri, "*", null).status())
                .isEqualTo(204);
        assertThat(client.get(VISITOR, uri).problem()).isEqualTo("version-not-found");
    }

    @Test
    void isNotRemovedWhileInUseAndSaysByHowMany() {
        var version = added("1.0.0", Map.of("inUseFrom", "2026-01-01"));
        var usage = ownUsage(version, "ON_PREMISES");
        var registered = client.post(Client.as(region.groningen, "usage-manager"), "/v1/usages", usage);
        var declaration = new HashMap<>(Client.declaration(application, List.of(region.assen.organisationId())));
        declaration.put("hosting", "ON_PREMISES");
        declaration.put("versionId", version);
        client.post(Client.as(region.collaboration, "usage-manager"), "/v1/usage-declarations", declaration);

        var refused = client.call(HttpMethod.DELETE, supplier, versions + "/" + version, "*", null);

        assertThat(registered.body().at("/applicationVersion/number").asString())
                .isEqualTo("1.0.0");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asString()).contains("2 organisaties");
        assertThat(client.get(supplier, versions)
                        .body()
                        .path(0)
                        .path("userCount")
                        .asInt())
                .isEqualTo(2);
        var landscape =
                client.get(Client.as(region.assen, "usage-viewer"), "/v1/landscapes/" + region.assen.organisationId());
        assertThat(landscape.all("items", "/applicationVersion/number")).containsExactly("1.0.0");
    }

    @Test
    void isUsedOnlyWithItsOwnApplicationAndNotAsSaas() {
        var version = added("1.0.0", Map.of("inUseFrom", "2026-01-01"));
        var other = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        var member = Client.as(region.groningen, "usage-manager");
        var foreign = ownUsage(version, "ON_PREMISES");
        foreign.put("applicationId", other);

        assertThat(client.post(member, "/v1/usages", foreign).all("invalidParams", "code"))
                .containsExactly("unknown-version");
        assertThat(client.post(member, "/v1/usages", ownUsage(version, "SAAS")).all("invalidParams", "code"))
                .containsExactly("version-of-saas");
        var declaration = new HashMap<>(Client.declaration(other, List.of(region.assen.organisationId())));
        declaration.put("versionId", version);
        assertThat(client.post(Client.as(region.collaboration, "usage-manager"), "/v1/usage-declarations", declaration)
                        .all("invalidParams", "code"))
                .containsExactly("unknown-version");
        var own = client.post(member, "/v1/usages", Client.ownUsage(application));
        var adjusted = client.put(
                member,
                "/v1/usages/" + own.id(),
                Objects.requireNonNull(own.etag()),
                Map.of("phase", "IN_PRODUCTION", "hosting", "ON_PREMISES", "versionId", UUID.randomUUID()));
        assertThat(adjusted.all("invalidParams", "code")).containsExactly("unknown-version");
    }

    @Test
    void belongToApplicationsAndModulesThatStillChange() {
        var service = client.published(region.supplier, "SERVICE", "Beheer");
        var withdrawn = client.published(region.supplier, "MODULE", "Balie");
        client.post(supplier, "/v1/offerings/" + withdrawn + "/withdrawals", null);
        var version = Map.of("number", "1.0.0", "inUseFrom", "2026-01-01");
        client.post(supplier, versions, version);

        assertThat(client.post(supplier, "/v1/offerings/" + service + "/versions", version)
                        .problem())
                .isEqualTo("service-has-no-versions");
        assertThat(client.post(supplier, "/v1/offerings/" + withdrawn + "/versions", version)
                        .problem())
                .isEqualTo("offering-withdrawn");
        assertThat(client.post(supplier, versions, version).problem()).isEqualTo("version-exists");
        assertThat(client.post(supplier, versions, Map.of("number", "2.0", "endOfSupportFrom", "2026-01-01"))
                        .all("invalidParams", "code"))
                .containsExactly("not-semver");
    }

    private UUID added(String number, Map<String, String> dates) {
        var wish = new HashMap<String, Object>(dates);
        wish.put("number", number);
        return client.post(supplier, versions, wish).id();
    }

    private Map<String, Object> ownUsage(UUID version, String hosting) {
        var usage = new HashMap<>(Client.ownUsage(application));
        usage.put("versionId", version);
        usage.put("hosting", hosting);
        return usage;
    }
}
