// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Editing drops nothing that was there: who leaves a field out, never having known it, does not empty it. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class RevisionIntegrationTests {

    private static final String STANDARD_VERSION = "00000000-0000-4000-8000-000000000021";
    private static final String FACILITY = "00000000-0000-4000-8000-000000000031";

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor member;
    private UUID version;
    private UUID usage;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        version = client.post(
                        Client.as(region.supplier, "offering-manager"),
                        "/v1/offerings/" + application + "/versions",
                        Map.of("number", "2.1.0", "inUseFrom", "2025-01-01"))
                .id();
        var wish = new HashMap<>(Client.ownUsage(application));
        wish.put("versionId", version);
        wish.put("endsOn", "2030-01-01");
        usage = client.post(member, "/v1/usages", wish).id();
    }

    @Test
    void keepsVersionHostingAndDatesOfUsage() {
        var uri = "/v1/usages/" + usage;
        var before = client.get(member, uri);

        var same = client.put(member, uri, "*", Map.of("phase", "IN_PRODUCTION"));
        var next = client.put(member, uri, "*", Map.of("phase", "PHASING_OUT"));
        var emptied = client.put(member, uri, "*", emptying(Map.of("phase", "PHASING_OUT"), "versionId", "endsOn"));

        assertThat(same.body()).isEqualTo(before.body());
        assertThat(next.body().at("/applicationVersion/versionId").asString()).isEqualTo(version.toString());
        assertThat(next.body().path("endsOn").asString()).isEqualTo("2030-01-01");
        assertThat(next.body().has("phaseSince"))
                .as("when the phase before began")
                .isFalse();
        assertThat(emptied.body().has("applicationVersion")).isFalse();
        assertThat(emptied.body().has("endsOn")).isFalse();
        assertThat(emptied.body().path("hosting").asString()).isEqualTo("ON_PREMISES");
    }

    @Test
    void keepsStandardsAndNoteOfAnInterfaceAlsoWhenVngRevises() {
        var application = client.get(member, "/v1/usages/" + usage)
                .body()
                .at("/application/offeringId")
                .asString();
        var registered = client.post(
                member,
                "/v1/interfaces",
                Map.of(
                        "source",
                        Map.of("applicationId", application),
                        "externalFacilityId",
                        FACILITY,
                        "standardVersionIds",
                        List.of(STANDARD_VERSION),
                        "type",
                        "API",
                        "direction",
                        "BOTH",
                        "phase",
                        "PLANNED",
                        "phaseSince",
                        "2026-01-01",
                        "note",
                        "Via de makelaar"));
        var uri = "/v1/interfaces/" + registered.id();
        var needed = Map.of("type", "API", "direction", "BOTH", "phase", "PLANNED");

        client.put(TestTokens.functionalAdministrator(), uri, "*", needed);
        var same = client.get(member, uri);
        var emptied = client.put(member, uri, "*", emptying(needed, "standardVersionIds", "note"));

        assertThat(registered.status()).isEqualTo(201);
        assertThat(same.body()).isEqualTo(registered.body());
        assertThat(emptied.body().path("standardVersions").size()).isZero();
        assertThat(emptied.body().has("note")).isFalse();
    }

    @Test
    void keepsEverythingOfAContractUnlessItsSupplierIsAnother() {
        var wish = new HashMap<String, Object>(Map.of(
                "usageIds",
                List.of(usage),
                "supplierId",
                region.supplier.organisationId(),
                "number",
                "C-" + usage,
                "startsOn",
                "2026-01-01",
                "endsOn",
                "2029-01-01",
                "noticePeriodMonths",
                3,
                "renewsOn",
                "2028-12-01",
                "costs",
                Map.of("amount", 12500.5, "interval", "YEAR"),
                "note",
                "Bel eerst de inkoper."));
        var registered = client.post(member, "/v1/contracts", wish);
        var uri = "/v1/contracts/" + registered.id();
        var needed = Map.<String, Object>of("usageIds", List.of(usage), "startsOn", "2026-01-01");
        var renamed = new HashMap<>(needed);
        renamed.put("supplierName", "Een ander");

        var same = client.put(member, uri, "*", needed);
        var other = client.put(member, uri, "*", renamed);
        var kept = client.put(member, uri, "*", needed);

        assertThat(same.body()).isEqualTo(registered.body());
        assertThat(other.body().at("/supplier/name").asString()).isEqualTo("Een ander");
        assertThat(kept.body()).isEqualTo(other.body());
    }

    @Test
    void keepsEverythingOfAnOfferingButWhatItsLicenceAndCloudTakeAlong() {
        var manager = Client.as(region.supplier, "offering-manager");
        var wish = new HashMap<String, Object>(Map.of(
                "kind", "APPLICATION",
                "name", "Burgerzaken " + usage,
                "shortDescription", "Kort",
                "licenceForm", "OPEN_SOURCE",
                "spdxId", "EUPL-1.2",
                "cloudModel", "SAAS",
                "hostingCountries", List.of("NL"),
                "contact", Map.of("name", "Servicedesk", "email", "desk@voorbeeld.example"),
                "referenceComponentIds", List.of(Client.COMPONENT)));
        var registered = client.post(manager, "/v1/offerings", wish);
        var uri = "/v1/offerings/" + registered.id();
        var name = Map.of("name", wish.get("name"));

        var same = client.put(manager, uri, "*", name);
        var emptied = client.put(manager, uri, "*", emptying(name, "referenceComponentIds", "contact"));
        var closed = client.put(
                manager,
                uri,
                "*",
                Map.of("name", wish.get("name"), "licenceForm", "CLOSED", "cloudModel", "ON_PREMISES"));

        assertThat(registered.status()).isEqualTo(201);
        assertThat(same.body()).isEqualTo(registered.body());
        assertThat(emptied.body().path("referenceComponents").size()).isZero();
        assertThat(emptied.body().has("contact")).isFalse();
        assertThat(emptied.body().path("shortDescription").asString()).isEqualTo("Kort");
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.body().has("spdxId")).isFalse();
        assertThat(closed.body().path("hostingCountries").size()).isZero();
    }

    /** As text: what is null would not be written otherwise. */
    private static String emptying(Map<String, ?> given, String... fields) {
        var emptying = new HashMap<String, Object>(given);
        List.of(fields).forEach(field -> emptying.put(field, null));
        return JsonMapper.shared().writeValueAsString(emptying);
    }
}
