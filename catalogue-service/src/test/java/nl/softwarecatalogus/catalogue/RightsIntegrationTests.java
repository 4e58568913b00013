// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every route, every kind of reader, own and foreign; fails when a route of the contract is missing here. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class RightsIntegrationTests {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private static final Set<String> IF_MATCHED = Set.of("PUT", "DELETE");

    /** Public, as far as it has been published. */
    private static final Set<String> CONCEALED = Set.of("/offerings/{}", "/knowledge-items/{}");

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    private Region region;
    private final Map<String, RequestPostProcessor> people = new LinkedHashMap<>();
    private final String secretWord = wordUnlikeAnyOther();
    private UUID concept;
    private UUID application;
    private UUID declaration;
    private UUID usage;
    private UUID connection;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        told.membership(UUID.randomUUID(), region.supplier, region.collaboration, "CONFIRMED", Region.START, null);
        concept = client.concept(region.collaboration, "APPLICATION", "Nog geheim " + secretWord);
        application = client.published(region.collaboration, "APPLICATION", "Burgerzaken Noord");
        var declared = client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));
        declaration = declared.id();
        usage = UUID.fromString(declared.all("usages", "usageId").getFirst());
        connection = client.post(
                        Client.as(region.collaboration, "usage-manager"), "/v1/interfaces", interfaceThatExists())
                .id();
        people.put("visitor", request -> request);
        people.put("vng", TestTokens.functionalAdministrator());
        people.put("vng-viewer", TestTokens.vngViewer());
        people.put("system", TestTokens.system("usages:read"));
        people.put("system without scope", TestTokens.system("openid"));
        person("collaboration", region.collaboration);
        person("member", region.groningen);
        person("fellow-member", region.assen);
        person("supplier", region.supplier);
        person("other-collaboration", region.otherCollaboration);
        person("community", region.community);
        people.put("nobody-chosen", ofTwo());
    }

    private void person(String name, OrganisationReference organisation) {
        for (var role : List.of("administrator", "offering-manager", "usage-manager", "usage-viewer")) {
            people.put(name + " " + role, Client.as(organisation, role));
        }
    }

    @Test
    void letsExactlyTheseReadAndChange() {
        var ownAll = List.of("vng", "collaboration *");
        var table = new ArrayList<>(List.of(
                new Route("GET", "/gemma-releases", "", null, List.of("vng"), 200),
                new Route("GET", "/gemma-releases/{}", uuid(), null, List.of("vng"), 404),
                new Route("GET", "/gemma-releases/{}/changes", uuid(), null, List.of("vng"), 404),
                new Route("GET", "/gemma-release-previews/{}", uuid(), null, List.of("vng"), 404),
                new Route("GET", "/gemma-release-previews/{}/changes", uuid(), null, List.of("vng"), 404),
                new Route("POST", "/gemma-release-previews/{}/imports", uuid(), null, List.of("vng"), 404),
                new Route(
                        "POST",
                        "/offerings",
                        "",
                        Map.of(
                                "kind",
                                "MODULE",
                                "name",
                                "x",
                                "providerId",
                                region.collaboration.organisationId(),
                                "referenceComponentIds",
                                List.of("onbekend")),
                        List.of("vng", "collaboration offering-manager"),
                        400),
                new Route(
                        "PUT",
                        "/offerings/{}",
                        application,
                        Map.of("name", "x"),
                        List.of("vng", "collaboration offering-manager"),
                        412),
                new Route(
                        "POST",
                        "/offerings/{}/publications",
                        application,
                        null,
                        List.of("vng", "collaboration offering-manager"),
                        409),
                new Route(
                        "POST",
                        "/offerings/{}/withdrawals",
                        application,
                        null,
                        List.of("vng", "collaboration offering-manager"),
                        409),
                new Route("GET", "/offerings/{}", concept, null, List.of("vng", "vng-viewer", "collaboration *"), 200),
                new Route(
                        "POST",
                        "/usage-declarations",
                        "",
                        declarationOfNobodyNew(),
                        List.of("vng", "collaboration offering-manager", "collaboration usage-manager"),
                        409),
                new Route(
                        "GET",
                        "/usage-declarations",
                        "?collaborationId=" + region.collaboration.organisationId(),
                        null,
                        ownAll,
                        200),
                new Route("GET", "/usage-declarations/{}", declaration, null, ownAll, 200),
                new Route(
                        "POST",
                        "/usage-declarations/{}/extensions",
                        declaration,
                        Map.of("memberIds", List.of(region.emmen.organisationId()), "startsOn", "2027-01-01"),
                        List.of("vng", "collaboration offering-manager", "collaboration usage-manager"),
                        409),
                new Route(
                        "POST",
                        "/usage-declarations/{}/reductions",
                        declaration,
                        Map.of("memberIds", List.of(region.emmen.organisationId())),
                        List.of("vng", "collaboration offering-manager", "collaboration usage-manager"),
                        409),
                new Route("POST", "/usages", "", ownUsageThatExists(), List.of("vng", "member usage-manager"), 409),
                new Route("GET", "/usages", "", null, List.of("vng", "system"), 200),
                new Route(
                        "GET", "/usages/{}", usage, null, List.of("vng", "system", "collaboration *", "member *"), 200),
                new Route(
                        "PUT",
                        "/usages/{}",
                        usage,
                        Map.of("phase", "PLANNED"),
                        List.of("vng", "collaboration offering-manager", "collaboration usage-manager"),
                        412),
                new Route(
                        "POST",
                        "/usages/{}/withdrawals",
                        withdrawn(),
                        null,
                        List.of("vng", "collaboration offering-manager", "collaboration usage-manager"),
                        409),
                new Route(
                        "GET",
                        "/landscapes/{}",
                        region.groningen.organisationId(),
                        null,
                        List.of("vng", "member *"),
                        200),
                new Route(
                        "GET",
                        "/collaborations/{}/landscape",
                        region.collaboration.organisationId(),
                        null,
                        ownAll,
                        200),
                new Route(
                        "GET",
                        "/landscape-exports",
                        "?organisationId=" + region.groningen.organisationId(),
                        null,
                        List.of("vng", "member *"),
                        200),
                new Route(
                        "GET",
                        "/collaborations/{}/landscape-exports",
                        region.collaboration.organisationId(),
                        null,
                        ownAll,
                        200),
                new Route(
                        "GET",
                        "/interface-exports",
                        "?organisationId=" + region.groningen.organisationId(),
                        null,
                        List.of("vng", "member *"),
                        200),
                new Route(
                        "GET",
                        "/interfaces",
                        "?organisationId=" + region.groningen.organisationId(),
                        null,
                        List.of("vng", "member *"),
                        200),
                new Route(
                        "POST",
                        "/interfaces",
                        "",
                        interfaceThatExists(),
                        List.of("vng", "collaboration usage-manager"),
                        409),
                new Route(
                        "GET", "/interfaces/{}", connection, null, List.of("vng", "collaboration *", "member *"), 200),
                new Route(
                        "PUT",
                        "/interfaces/{}",
                        connection,
                        Map.of("type", "API", "direction", "BOTH", "phase", "PLANNED"),
                        List.of("vng", "collaboration usage-manager"),
                        412),
                new Route(
                        "POST",
                        "/interfaces/{}/withdrawals",
                        withdrawnInterface(),
                        null,
                        List.of("vng", "collaboration usage-manager"),
                        409),
                new Route(
                        "GET",
                        "/interface-diagrams/{}",
                        region.groningen.organisationId(),
                        null,
                        List.of("vng", "member *"),
                        200),
                new Route(
                        "POST",
                        "/usage-phase-changes",
                        "",
                        Map.of("usageIds", List.of(usage), "phase", "IN_PRODUCTION", "phaseSince", "2026-12-31"),
                        List.of("vng", "collaboration offering-manager", "collaboration usage-manager"),
                        409),
                new Route("GET", "/landscape-figures", "?q=burgerzaken", null, List.of("vng", "vng-viewer"), 200),
                ofCollaboration("application-matrix"),
                ofCollaboration("component-matrix"),
                ofCollaboration("landscape-members")));
        table.addAll(sharingRoutes());
        table.addAll(contractRoutes());
        table.addAll(proposalRoutes());
        table.addAll(offeringPartRoutes());
        table.addAll(suggestionRoutes());
        table.addAll(knowledgeRoutes());
        table.addAll(savedSearchRoutes());
        table.addAll(complianceRoutes());
        var elsewhereInThisClass = Set.of(
                "GET /reference-components",
                "GET /reference-components/{}",
                "GET /standards",
                "GET /external-facilities",
                "GET /glossary-terms",
                "GET /search",
                "GET /search/facets",
                "GET /search/filters",
                "GET /offerings",
                "GET /knowledge-items",
                "GET /knowledge-items/{}/file",
                "PUT /knowledge-items/{}/file",
                "DELETE /knowledge-items/{}/file",
                "GET /offerings/{}/compliances",
                "GET /offerings/{}/compliances/{}",
                "GET /offerings/{}/compliances/{}/file",
                "PUT /offerings/{}/compliances/{}/file",
                "DELETE /offerings/{}/compliances/{}/file",
                "GET /similar-offerings",
                "GET /offering-exports",
                "POST /offering-imports",
                "POST /landscape-imports",
                "POST /publiccode-imports",
                "GET /offerings/{}/versions",
                "GET /offerings/{}/versions/{}",
                "GET /offerings/{}/suite",
                "GET /offerings/{}/service-profile",
                "POST /gemma-releases",
                "POST /gemma-release-previews",
                "POST /usages/{}/disputes");
        var before = snapshot();

        table.forEach(this::assertOpenToExactlyThose);

        assertThat(snapshot()).as("a refusal changes nothing").isEqualTo(before);
        var covered = new TreeSet<>(elsewhereInThisClass);
        table.forEach(route -> covered.add(route.method() + " " + route.path()));
        assertThat(covered).as("every route of the contract").isEqualTo(promised());
    }

    @Test
    void letsTheMembersUsageManagerAndVngObjectOnly() {
        var reason = Map.of("reason", "Niet bij ons.");
        people.forEach((name, person) -> {
            if (!name.equals("vng") && !name.equals("member usage-manager")) {
                assertThat(client.post(person, "/v1/usages/" + usage + "/disputes", reason)
                                .status())
                        .as(name)
                        .isIn(401, 403, 404);
            }
        });

        assertThat(client.post(people("member usage-manager"), "/v1/usages/" + usage + "/disputes", reason)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesFilesFromExactlyThese() {
        var collaboration = region.collaboration.organisationId();
        var before = snapshot();
        people.forEach((name, person) -> {
            var offers = name.equals("vng") || name.equals("collaboration offering-manager");
            var uses = name.equals("vng") || name.equals("member usage-manager");
            var imports = "/v1/offering-imports?providerId=" + collaboration;
            assertFileTaken(name, person, imports, "text/csv", offers);
            assertFileTaken(
                    name, person, "/v1/publiccode-imports?providerId=" + collaboration, "application/yaml", offers);
            var landscape = "/v1/landscape-imports?organisationId=" + region.groningen.organisationId();
            assertFileTaken(name, person, landscape, "text/csv", uses);
            assertThat(client.get(person, "/v1/similar-offerings?name=Burgerzaken")
                            .status())
                    .as(name)
                    .isEqualTo(name.equals("visitor") ? 401 : 200);
        });
        assertThat(snapshot()).isEqualTo(before);
    }

    /** With a file of which nothing can be taken. */
    private void assertFileTaken(
            String name, RequestPostProcessor person, String uri, String mediaType, boolean allowed) {
        var refused = name.equals("visitor") ? 401 : 403;
        assertThat(client.send(HttpMethod.POST, person, uri, null, mediaType, "onbekend".getBytes(UTF_8))
                        .status())
                .as(name + " " + uri)
                .isEqualTo(allowed ? 400 : refused);
    }

    @Test
    void letsVngAloneReadAGemmaRelease() {
        people.forEach((name, person) -> {
            if (!name.equals("vng")) {
                assertThat(client.importGemma(person, Client.file("release.xml"))
                                .status())
                        .as(name)
                        .isEqualTo(name.equals("visitor") ? 401 : 403);
                assertThat(client.previewGemma(person, Client.file("release.xml"))
                                .status())
                        .as(name)
                        .isEqualTo(name.equals("visitor") ? 401 : 403);
            }
        });
    }

    @Test
    void showsPublishedOfferingsToEverybody() {
        people.forEach((name, person) -> {
            var own = name.equals("vng") || name.equals("vng-viewer") || name.startsWith("collaboration ");
            assertThat(client.get(person, "/v1/offerings/" + application).status())
                    .as(name)
                    .isEqualTo(200);
            var concepts = client.get(
                    person, "/v1/offerings?status=CONCEPT&providerId=" + region.collaboration.organisationId());
            assertThat(concepts.all("items", "name")).as(name).hasSize(own ? 1 : 0);
            for (var part : List.of("/versions", "/suite")) {
                assertThat(client.get(person, "/v1/offerings/" + application + part)
                                .status())
                        .as(name + part)
                        .isEqualTo(200);
                assertThat(client.get(person, "/v1/offerings/" + concept + part).status())
                        .as(name + part)
                        .isEqualTo(own ? 200 : 404);
            }
            assertThat(client.get(person, "/v1/offerings/" + concept + "/versions/" + uuid())
                            .problem())
                    .as(name)
                    .isEqualTo(own ? "version-not-found" : "offering-not-found");
            assertThat(client.get(person, "/v1/offerings/" + concept + "/service-profile")
                            .status())
                    .as(name)
                    .isEqualTo(own ? 409 : 404);
            assertThat(client.get(person, "/v1/reference-components/" + Client.COMPONENT)
                            .status())
                    .as(name)
                    .isEqualTo(200);
            assertThat(client.get(person, "/v1/reference-components").status())
                    .as(name)
                    .isEqualTo(200);
            var secret = client.get(person, "/v1/search?q=" + secretWord);
            assertThat(secret.all("items", "name")).as(name).hasSize(own ? 1 : 0);
            var counted =
                    client.get(person, "/v1/search/facets?q=" + secretWord).body();
            assertThat(counted.path(0).path("count").asInt()).as(name).isEqualTo(own ? 1 : 0);
            var filters =
                    client.get(person, "/v1/search/filters?q=" + secretWord).body();
            assertThat(filters.path(0).path("values").size()).as(name).isEqualTo(own ? 1 : 0);
            assertThat(client.get(person, "/v1/external-facilities").status())
                    .as(name)
                    .isEqualTo(200);
            assertThat(client.get(person, "/v1/standards").status()).as(name).isEqualTo(200);
            assertThat(client.get(person, "/v1/glossary-terms").status())
                    .as(name)
                    .isEqualTo(200);
        });
    }

    @Test
    void neverShowsALandscapeToASupplierAlsoNotAsAMember() {
        for (var role : List.of("administrator", "offering-manager", "usage-manager", "usage-viewer")) {
            var supplier = people("supplier " + role);
            for (var organisation : List.of(region.groningen, region.collaboration)) {
                assertThat(client.get(supplier, "/v1/landscapes/" + organisation.organisationId())
                                .status())
                        .isEqualTo(403);
            }
            assertThat(client.get(supplier, "/v1/offerings/" + application)
                            .body()
                            .has("userCount"))
                    .isFalse();
        }
    }

    @Test
    void refusesToActForAForeignOrganisation() {
        var answer = client.http()
                .get()
                .uri("/v1/landscapes/" + region.groningen.organisationId())
                .header("Acting-For", region.groningen.organisationId().toString())
                .with(people("fellow-member administrator"))
                .exchange();

        assertThat(answer).hasStatus(403).bodyText().contains("acting-for-foreign-organisation");
    }

    private void assertOpenToExactlyThose(Route route) {
        people.forEach((name, person) -> {
            var answer = client.call(
                    HttpMethod.valueOf(route.method()),
                    person,
                    route.uri(),
                    IF_MATCHED.contains(route.method()) ? "\"999\"" : null,
                    route.body());
            var what = name + ": " + route.method() + " " + route.path();
            if (name.equals("visitor")) {
                var concealed =
                        CONCEALED.contains(route.path()) && route.method().equals("GET");
                assertThat(answer.status()).as(what).isEqualTo(concealed ? 404 : 401);
            } else if (route.isOpenTo(name)) {
                assertThat(answer.status()).as(what).isEqualTo(route.allowed());
            } else {
                assertThat(answer.status()).as(what).isIn(403, 404);
            }
        });
    }

    /** @param allowed what those with the right are answered, chosen so that nothing changes */
    private record Route(
            String method,
            String path,
            Object parameter,
            @Nullable Object body,
            List<String> openTo,
            int allowed) {

        String uri() {
            return "/v1"
                    + (path.contains("{}") ? path.replaceFirst("/\\{}(/.*/\\{})?", "/" + parameter) : path + parameter);
        }

        boolean isOpenTo(String name) {
            return openTo.contains("*") || openTo.contains(name) || openTo.contains(name.replaceFirst(" .*", " *"));
        }
    }

    private List<Route> contractRoutes() {
        var manager = people("member usage-manager");
        var wish = Map.of(
                "organisationId", region.groningen.organisationId(),
                "collaborationId", region.collaboration.organisationId(),
                "usageIds", List.of(usage),
                "supplierId", region.supplier.organisationId(),
                "number", "C-1",
                "startsOn", "2026-01-01");
        var contract = client.post(manager, "/v1/contracts", wish).id();
        var other = new LinkedHashMap<>(wish);
        other.put("number", "C-2");
        var withdrawn = client.post(manager, "/v1/contracts", other).id();
        client.post(manager, "/v1/contracts/" + withdrawn + "/withdrawals", null);
        other.remove("organisationId");
        var own = "?organisationId=" + region.groningen.organisationId();
        var managers = List.of("vng", "member usage-manager");
        return List.of(
                new Route("GET", "/contracts", own, null, List.of("vng", "member *"), 200),
                new Route("POST", "/contracts", "", wish, managers, 409),
                new Route("GET", "/contracts/{}", contract, null, List.of("vng", "member *", "collaboration *"), 200),
                new Route("PUT", "/contracts/{}", contract, other, managers, 412),
                new Route("POST", "/contracts/{}/withdrawals", withdrawn, null, managers, 409));
    }

    /** Proposed by the collaboration to its member, who answers; both see it. */
    private List<Route> proposalRoutes() {
        var provider = people("collaboration offering-manager");
        Map<String, Object> wish = Map.of(
                "applicationId",
                application,
                "consumerId",
                region.groningen.organisationId(),
                "phase",
                "IN_PRODUCTION",
                "startsOn",
                "2026-01-01");
        var open = client.post(provider, "/v1/usage-proposals", wish).id();
        var elsewhere = new LinkedHashMap<>(wish);
        elsewhere.put("applicationId", client.published(region.collaboration, "MODULE", "Afspraken"));
        var withdrawn = client.post(provider, "/v1/usage-proposals", elsewhere).id();
        client.post(provider, "/v1/usage-proposals/" + withdrawn + "/withdrawals", null);
        var proposing = List.of("collaboration offering-manager");
        var answering = List.of("vng", "member usage-manager");
        var seeing = List.of("vng", "collaboration *", "member *");
        var own = "?organisationId=" + region.groningen.organisationId();
        return List.of(
                new Route("GET", "/usage-proposals", own, null, List.of("vng", "member *"), 200),
                new Route("POST", "/usage-proposals", "", wish, proposing, 409),
                new Route("GET", "/usage-proposals/{}", open, null, seeing, 200),
                new Route("POST", "/usage-proposals/{}/confirmations", withdrawn, null, answering, 409),
                new Route("POST", "/usage-proposals/{}/rejections", withdrawn, null, answering, 409),
                new Route("POST", "/usage-proposals/{}/withdrawals", withdrawn, null, proposing, 409));
    }

    private List<Route> offeringPartRoutes() {
        var managers = List.of("vng", "collaboration offering-manager");
        var versions = "/v1/offerings/" + application + "/versions";
        var version = Map.of("number", "1.0.0", "inUseFrom", "2026-01-01");
        var one = application + "/versions/"
                + client.post(people("collaboration offering-manager"), versions, version)
                        .id();
        var used = new LinkedHashMap<>(ownUsageThatExists());
        used.put("versionId", one.replaceFirst(".*/", ""));
        used.put("organisationId", region.emmen.organisationId());
        client.post(Client.as(region.emmen, "usage-manager"), "/v1/usages", used);
        var service = client.published(region.collaboration, "SERVICE", "Beheer");
        return List.of(
                new Route("POST", "/offerings/{}/versions", application, version, managers, 409),
                new Route("PUT", "/offerings/{}/versions/{}", one, version, managers, 412),
                new Route("DELETE", "/offerings/{}/versions/{}", one, null, managers, 412),
                new Route("PUT", "/offerings/{}/suite", application, Map.of("offeringIds", List.of()), managers, 412),
                new Route("PUT", "/offerings/{}/service-profile", service, Map.of("type", "HOSTING"), managers, 412));
    }

    private List<Route> sharingRoutes() {
        var groningen = region.groningen.organisationId();
        var governments = List.of("vng", "collaboration *", "member *", "fellow-member *", "other-collaboration *");
        client.post(people("member usage-manager"), "/v1/landscape-shares", Map.of("audience", "GOVERNMENTS"));
        var share = client.share(region.groningen, region.collaboration).id();
        client.post(people("member usage-manager"), "/v1/landscape-shares/" + share + "/withdrawals", null);
        var wish = Map.of(
                "organisationId",
                region.groningen.organisationId(),
                "audience",
                "COLLABORATION",
                "collaborationId",
                region.community.organisationId());
        var managers = List.of("vng", "member usage-manager");
        var with = "?collaborationId=" + region.collaboration.organisationId();
        return List.of(
                new Route("POST", "/landscape-shares", "", wish, managers, 409),
                new Route("GET", "/landscape-shares", with, null, List.of("vng", "collaboration *"), 200),
                new Route(
                        "GET", "/landscape-shares/{}", share, null, List.of("vng", "collaboration *", "member *"), 200),
                new Route("POST", "/landscape-shares/{}/withdrawals", share, null, managers, 409),
                new Route("GET", "/neighbour-landscapes", "", null, governments, 200),
                new Route("GET", "/neighbour-landscapes/{}", groningen, null, governments, 200),
                new Route(
                        "GET",
                        "/similar-landscapes",
                        "?organisationId=" + groningen,
                        null,
                        List.of("vng", "member *"),
                        200));
    }

    private List<Route> suggestionRoutes() {
        var wish = Map.of(
                "organisationId",
                region.groningen.organisationId(),
                "supplierId",
                region.assen.organisationId(),
                "kind",
                "MODULE",
                "name",
                "Ontbreekt");
        var managers = List.of("vng", "collaboration offering-manager");
        return List.of(
                new Route("POST", "/offering-suggestions", "", wish, List.of("vng", "member usage-manager"), 409),
                new Route("POST", "/offerings/{}/adoptions", application, null, managers, 409),
                new Route(
                        "POST",
                        "/offerings/{}/replacements",
                        application,
                        Map.of("offeringId", uuid()),
                        managers,
                        409));
    }

    /** Of one person, whom nobody else stands in for. */
    private List<Route> savedSearchRoutes() {
        var wish = Map.of("name", "Zaken", "q", "zaak");
        var saved = client.post(people("vng"), "/v1/saved-searches", Map.of("name", "Van " + uuid(), "q", "zaak"))
                .id();
        var owner = List.of("vng");
        var persons = people.keySet().stream()
                .filter(name -> !name.startsWith("system"))
                .toList();
        persons.forEach(name -> client.post(people(name), "/v1/saved-searches", wish));
        return List.of(
                new Route("GET", "/saved-searches", "", null, persons, 200),
                new Route("POST", "/saved-searches", "", wish, persons, 409),
                new Route("GET", "/saved-searches/{}", saved, null, owner, 200),
                new Route("PUT", "/saved-searches/{}", saved, wish, owner, 412),
                new Route("DELETE", "/saved-searches/{}", saved, null, owner, 412),
                new Route("GET", "/saved-searches/{}/results", saved, null, owner, 200),
                new Route("POST", "/saved-searches/{}/runs", saved, null, owner, 200));
    }

    private List<Route> knowledgeRoutes() {
        var manager = people("community offering-manager");
        var wish = new LinkedHashMap<String, Object>(
                Map.of("kind", "STANDARD", "title", "Zo heet het", "providerId", region.community.organisationId()));
        var hidden = client.post(manager, "/v1/knowledge-items", wish).id();
        var withdrawn = client.post(manager, "/v1/knowledge-items", wish).id();
        client.post(manager, "/v1/knowledge-items/" + withdrawn + "/withdrawals", null);
        wish.put("link", "geen adres");
        var managers = List.of("vng", "community offering-manager");
        people.forEach((name, person) -> {
            assertFileOpenTo(name, person, "/v1/knowledge-items/" + hidden + "/file", managers);
            var sees = name.startsWith("vng") || name.startsWith("community ");
            assertThat(client.get(person, "/v1/knowledge-items/" + hidden + "/file")
                            .problem())
                    .as(name)
                    .isEqualTo(sees ? "file-not-found" : "knowledge-item-not-found");
            assertThat(client.get(person, "/v1/knowledge-items?providerId=" + region.community.organisationId())
                            .body()
                            .path("total")
                            .asInt())
                    .as(name)
                    .isEqualTo(sees ? 2 : 0);
        });
        return List.of(
                new Route("POST", "/knowledge-items", "", wish, List.of("*"), 400),
                new Route("GET", "/knowledge-items/{}", hidden, null, List.of("vng", "vng-viewer", "community *"), 200),
                new Route("PUT", "/knowledge-items/{}", hidden, Map.of("title", "Anders"), managers, 412),
                new Route("POST", "/knowledge-items/{}/publications", hidden, null, managers, 409),
                new Route("POST", "/knowledge-items/{}/withdrawals", withdrawn, null, managers, 409));
    }

    private List<Route> complianceRoutes() {
        var manager = people("collaboration offering-manager");
        var uri = "/v1/offerings/" + concept + "/compliances";
        var claim = Map.of("standardVersionId", "00000000-0000-4000-8000-000000000021");
        var one = concept + "/compliances/" + client.post(manager, uri, claim).id();
        var managers = List.of("vng", "collaboration offering-manager");
        people.forEach((name, person) -> {
            assertFileOpenTo(name, person, "/v1/offerings/" + one + "/file", managers);
            var sees = name.startsWith("vng") || name.startsWith("collaboration ");
            assertThat(client.get(person, uri).status()).as(name).isEqualTo(sees ? 200 : 404);
            assertThat(client.get(person, "/v1/offerings/" + one).status())
                    .as(name)
                    .isEqualTo(sees ? 200 : 404);
            assertThat(client.get(person, "/v1/offerings/" + one + "/file").problem())
                    .as(name)
                    .isEqualTo(sees ? "file-not-found" : "offering-not-found");
        });
        return List.of(
                new Route("POST", "/offerings/{}/compliances", concept, claim, managers, 409),
                new Route("PUT", "/offerings/{}/compliances/{}", one, Map.of(), managers, 412),
                new Route("DELETE", "/offerings/{}/compliances/{}", one, null, managers, 412));
    }

    private void assertFileOpenTo(String name, RequestPostProcessor person, String uri, List<String> managers) {
        var refused = name.equals("visitor") ? List.of(401) : List.of(403, 404);
        var expected = managers.contains(name) ? List.of(412) : refused;
        assertThat(client.upload(person, uri + "?fileName=a.pdf", "\"999\"", "%PDF-1.7".getBytes(UTF_8))
                        .status())
                .as(name)
                .isIn(expected);
        assertThat(client.call(HttpMethod.DELETE, person, uri, "\"999\"", null).status())
                .as(name)
                .isIn(expected);
    }

    private Route ofCollaboration(String view) {
        return new Route(
                "GET",
                "/collaborations/{}/" + view,
                region.collaboration.organisationId(),
                null,
                List.of("vng", "collaboration *"),
                200);
    }

    private Map<String, Object> declarationOfNobodyNew() {
        var wish = new LinkedHashMap<String, Object>(
                Client.declaration(application, List.of(region.groningen.organisationId())));
        wish.put("collaborationId", region.collaboration.organisationId());
        return wish;
    }

    private Map<String, Object> ownUsageThatExists() {
        var wish = Map.<String, Object>of(
                "organisationId",
                region.groningen.organisationId(),
                "applicationId",
                application,
                "phase",
                "PLANNED",
                "startsOn",
                "2027-01-01");
        client.post(people("member usage-manager"), "/v1/usages", wish);
        return wish;
    }

    private Map<String, Object> interfaceThatExists() {
        return Map.of(
                "organisationId",
                region.collaboration.organisationId(),
                "source",
                Map.of("applicationId", application, "memberId", region.groningen.organisationId()),
                "externalFacilityId",
                "00000000-0000-4000-8000-000000000031",
                "type",
                "API",
                "direction",
                "BOTH",
                "phase",
                "PLANNED");
    }

    private UUID withdrawnInterface() {
        var wish = new LinkedHashMap<>(interfaceThatExists());
        wish.remove("externalFacilityId");
        var other = client.published(region.collaboration, "MODULE", "Loket");
        client.declare(region.collaboration, other, List.of(region.groningen.organisationId()));
        wish.put("target", Map.of("applicationId", other, "memberId", region.groningen.organisationId()));
        var id = client.post(people("collaboration usage-manager"), "/v1/interfaces", wish)
                .id();
        client.post(people("collaboration usage-manager"), "/v1/interfaces/" + id + "/withdrawals", null);
        return id;
    }

    private UUID withdrawn() {
        var other = client.published(region.collaboration, "MODULE", "Balie");
        var declared = client.declare(region.collaboration, other, List.of(region.groningen.organisationId()));
        var id = UUID.fromString(declared.all("usages", "usageId").getFirst());
        client.post(people("collaboration usage-manager"), "/v1/usages/" + id + "/withdrawals", null);
        return id;
    }

    private List<String> snapshot() {
        return database.sql("""
                SELECT 'offering ' || offering::text FROM offering UNION ALL SELECT 'usage ' || usage::text FROM usage
                UNION ALL SELECT 'interface ' || application_interface::text FROM application_interface
                UNION ALL SELECT 'version ' || offering_version::text FROM offering_version
                UNION ALL SELECT 'suite ' || suite::text FROM suite
                UNION ALL SELECT 'service ' || service_profile::text FROM service_profile
                UNION ALL SELECT 'saved search ' || id || version || name FROM saved_search
                UNION ALL SELECT 'knowledge ' || knowledge_item::text FROM knowledge_item
                UNION ALL SELECT 'compliance ' || compliance::text FROM compliance
                UNION ALL SELECT 'contract ' || contract::text FROM contract
                UNION ALL SELECT 'proposal ' || usage_proposal::text FROM usage_proposal
                UNION ALL SELECT 'share ' || landscape_share::text FROM landscape_share
                UNION ALL SELECT 'declaration ' || id FROM usage_declaration
                UNION ALL SELECT 'release ' || id FROM gemma_release ORDER BY 1""").query(String.class).list();
    }

    private static Set<String> promised() {
        var operations = new TreeSet<String>();
        new YAMLMapper()
                .readTree(Path.of("contracts/openapi.yaml").toFile())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                                + path.getKey().replaceAll("\\{[^}]*}", "{}"))));
        return operations;
    }

    private RequestPostProcessor ofTwo() {
        return TestTokens.bearerHeader(TestTokens.token(
                "Twee Petten",
                List.of(),
                List.of(
                        TestTokens.grant(region.groningen.organisationId(), "MUNICIPALITY", "usage-manager"),
                        TestTokens.grant(region.collaboration.organisationId(), "COLLABORATION", "usage-manager"))));
    }

    private RequestPostProcessor people(String name) {
        return java.util.Objects.requireNonNull(people.get(name));
    }

    /** Long, and of letters only: search forgives typos, so what other tests left behind must not look like it. */
    private static String wordUnlikeAnyOther() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('g' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }

    private static UUID uuid() {
        return UUID.randomUUID();
    }
}
