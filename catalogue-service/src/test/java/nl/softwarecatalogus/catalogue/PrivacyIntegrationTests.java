// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of who may know what (DOMAIN section 2), tried from every side. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class PrivacyIntegrationTests {

    private static final String FACILITY = "00000000-0000-4000-8000-000000000031";

    @Autowired
    Told told;

    @Autowired
    Client client;

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");
    private final String publicWord = "p" + UUID.randomUUID().toString().replace("-", "");
    private final String note = "Notitie " + word;
    private final String reason = "Reden " + word;
    private Region region;
    private RequestPostProcessor manager;
    private RequestPostProcessor member;
    private UUID concept;
    private UUID application;
    private UUID ownApplication;
    private UUID declaration;
    private UUID usage;
    private UUID ownUsage;
    private UUID connection;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        told.membership(UUID.randomUUID(), region.supplier, region.collaboration, "CONFIRMED", Region.START, null);
        manager = Client.as(region.collaboration, "usage-manager");
        member = Client.as(region.groningen, "usage-manager");
        concept = client.concept(region.collaboration, "APPLICATION", "Concept " + word);
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        ownApplication = client.published(region.supplier, "APPLICATION", "Zaken " + publicWord);
        record();
    }

    private void record() {
        var wish = new HashMap<>(Client.declaration(application, List.of(region.groningen.organisationId())));
        wish.put("note", note);
        var declared = client.post(manager, "/v1/usage-declarations", wish);
        declaration = declared.id();
        usage = UUID.fromString(declared.all("usages", "usageId").getFirst());
        client.post(member, "/v1/usages/" + usage + "/disputes", Map.of("reason", reason));
        ownUsage = client.post(member, "/v1/usages", Client.ownUsage(ownApplication))
                .id();
        connection =
                client.post(manager, "/v1/interfaces", connection(application)).id();
    }

    @Test
    void showsNothingOfALandscapeToAnybodyElseByAnyRoute() {
        outsiders().forEach((name, person) -> uris().forEach(uri -> assertThat(shown(person, uri))
                .as(name + ": " + uri)
                .doesNotContain(
                        usage.toString(),
                        ownUsage.toString(),
                        declaration.toString(),
                        connection.toString(),
                        note,
                        reason)));
    }

    @Test
    void tellsNobodyElseWhetherSomethingExists() {
        outsiders().forEach((name, person) -> {
            for (var path : List.of("/v1/usages/%s", "/v1/usage-declarations/%s", "/v1/interfaces/%s")) {
                var existing =
                        path.contains("declarations") ? declaration : path.contains("usages") ? usage : connection;
                assertThat(answer(person, HttpMethod.GET, path.formatted(existing), null))
                        .as(name + ": " + path)
                        .isEqualTo(answer(person, HttpMethod.GET, path.formatted(UUID.randomUUID()), null));
            }
            for (var act : List.of("disputes", "withdrawals")) {
                var body = act.equals("disputes") ? Map.of("reason", "Niet bij ons.") : null;
                assertThat(answer(person, HttpMethod.POST, "/v1/usages/" + usage + "/" + act, body))
                        .as(name + ": " + act)
                        .isEqualTo(
                                answer(person, HttpMethod.POST, "/v1/usages/" + UUID.randomUUID() + "/" + act, body));
            }
            assertThat(answer(person, HttpMethod.POST, "/v1/usage-phase-changes", phaseChange(usage)))
                    .as(name)
                    .isEqualTo(
                            answer(person, HttpMethod.POST, "/v1/usage-phase-changes", phaseChange(UUID.randomUUID())));
        });
    }

    @Test
    void keepsNotesWithinTheOrganisationThatWroteThem() {
        for (var reader : List.of(TestTokens.functionalAdministrator(), TestTokens.vngViewer(), member)) {
            uris().forEach(uri -> assertThat(shown(reader, uri)).as(uri).doesNotContain(note));
        }
        assertThat(client.get(manager, "/v1/usage-declarations/" + declaration)
                        .body()
                        .toString())
                .contains(note);
        var told = Stream.of(
                        new Topic("usages").events(List.of(usage), 2),
                        new Topic("interfaces").events(List.of(connection), 1))
                .flatMap(List::stream)
                .toList();
        assertThat(String.join("", told)).doesNotContain(note, reason);
    }

    @Test
    void keepsWhatIsInternalFromSystemsThatMayReadUsage() {
        var system = TestTokens.system("usages:read");

        uris().forEach(uri ->
                assertThat(shown(system, uri)).as(uri).doesNotContain(note, reason, connection.toString()));
        assertThat(shown(system, "/v1/usages?organisationId=" + region.groningen.organisationId()))
                .contains(usage.toString(), ownUsage.toString());
    }

    @Test
    void keepsWhatAMemberRecordedItselfFromItsCollaboration() {
        var unused = client.published(region.supplier, "APPLICATION", "Parkeren " + publicWord);
        uris().forEach(uri -> assertThat(shown(manager, uri)).as(uri).doesNotContain(ownUsage.toString()));

        var aboutTheirs = client.post(manager, "/v1/interfaces", connection(ownApplication));
        var aboutNobodys = client.post(manager, "/v1/interfaces", connection(unused));

        assertThat(aboutTheirs.status()).isEqualTo(409);
        assertThat(aboutTheirs.body().toString().replace("Zaken", "Parkeren").replace(ownApplication.toString(), ""))
                .as("a refusal does not tell what is in a member's own landscape")
                .isEqualTo(aboutNobodys.body().toString().replace(unused.toString(), ""));
        assertThat(client.declare(region.collaboration, ownApplication, List.of(region.groningen.organisationId()))
                        .status())
                .as("nor does a declaration")
                .isEqualTo(201);
    }

    @Test
    void showsWhatAMemberSharesToThatCollaborationAlone() {
        var share = client.share(region.groningen, region.collaboration).id();
        told.membership(
                UUID.randomUUID(), region.groningen, region.otherCollaboration, "CONFIRMED", Region.START, null);
        var other = client.declare(region.otherCollaboration, application, List.of(region.groningen.organisationId()));

        outsiders().forEach((name, person) -> uris().forEach(uri -> assertThat(shown(person, uri))
                .as(name + ": " + uri)
                .doesNotContain(ownUsage.toString(), share.toString())));
        outsiders().forEach((name, person) -> assertThat(
                        answer(person, HttpMethod.GET, "/v1/landscape-shares/" + share, null))
                .as(name)
                .isEqualTo(answer(person, HttpMethod.GET, "/v1/landscape-shares/" + UUID.randomUUID(), null)));
        assertThat(String.join(
                        "", uris().stream().map(uri -> shown(manager, uri)).toList()))
                .contains(ownUsage.toString())
                .doesNotContain(other.all("usages", "usageId").getFirst());
        assertThat(client.get(manager, "/v1/usages/" + ownUsage).status())
                .as("no more than what stands in its landscape")
                .isEqualTo(404);
        assertThat(client.get(manager, "/v1/landscapes/" + region.groningen.organisationId())
                        .status())
                .isEqualTo(403);
    }

    /** Opened by Groningen and by the collaboration, which recorded nothing itself. */
    @Test
    void opensALandscapeToGovernmentsAndThenOnlyWhatIsItsOwn() {
        for (var opener : List.of(member, manager)) {
            assertThat(client.post(opener, "/v1/landscape-shares", Map.of("audience", "GOVERNMENTS"))
                            .status())
                    .isEqualTo(201);
        }
        var neighbours = List.of("fellow member", "no member", "other collaboration");
        var routes = List.of(
                "/v1/neighbour-landscapes",
                "/v1/neighbour-landscapes/" + region.groningen.organisationId(),
                "/v1/neighbour-landscapes/" + region.collaboration.organisationId());

        outsiders().forEach((name, person) -> {
            uris().forEach(uri -> assertThat(shown(person, uri))
                    .as(name + ": " + uri)
                    .doesNotContain(usage.toString(), ownUsage.toString(), declaration.toString(), note, reason));
            routes.forEach(uri -> assertThat(client.get(person, uri).status())
                    .as(name + ": " + uri)
                    .isEqualTo(neighbours.contains(name) ? 200 : name.equals("visitor") ? 401 : 403));
            assertThat(client.get(person, "/v1/similar-landscapes?organisationId=" + region.groningen.organisationId())
                            .status())
                    .as(name)
                    .isEqualTo(name.equals("visitor") ? 401 : 403);
        });
        var fellow = outsiders().get("fellow member");
        assertThat(client.get(Objects.requireNonNull(fellow), routes.get(1)).all("items", "/application/offeringId"))
                .containsExactly(ownApplication.toString());
        assertThat(client.get(fellow, routes.getLast()).body().path("total").asInt())
                .isZero();
    }

    @Test
    void keepsWhatOneCollaborationDeclaredFromAnother() {
        told.membership(
                UUID.randomUUID(), region.groningen, region.otherCollaboration, "CONFIRMED", Region.START, null);
        var other = Client.as(region.otherCollaboration, "usage-manager");

        var same = client.declare(region.otherCollaboration, application, List.of(region.groningen.organisationId()));

        assertThat(same.status()).isEqualTo(201);
        uris().forEach(uri -> assertThat(shown(other, uri))
                .as(uri)
                .doesNotContain(usage.toString(), ownUsage.toString(), declaration.toString()));
        assertThat(client.get(
                                other,
                                "/v1/collaborations/" + region.otherCollaboration.organisationId()
                                        + "/landscape-members")
                        .all("items", "usageCount"))
                .containsExactly("1");
    }

    @Test
    void tellsHowManyUseAnOfferingToItsProviderAndVngOnly() {
        outsiders().forEach((name, person) -> {
            var provides = name.startsWith("supplier");
            var offering = client.get(person, "/v1/offerings/" + application).body();
            var listed = client.get(person, "/v1/offerings?providerId=" + region.supplier.organisationId())
                    .body()
                    .at("/items/0");
            var allowed = provides || name.equals("vng-viewer");
            assertThat(offering.has("userCount")).as(name).isEqualTo(allowed);
            assertThat(listed.has("userCount")).as(name).isEqualTo(allowed);
        });
    }

    @Test
    void keepsConceptsFromOthersInSearchCountsFiltersAndRefusals() {
        outsiders().forEach((name, person) -> {
            if (name.equals("vng-viewer")) {
                return;
            }
            var found = client.get(person, "/v1/search?q=" + word);
            var counted = client.get(person, "/v1/search/facets?q=" + word);
            var listed = client.get(
                    person, "/v1/offerings?status=CONCEPT&providerId=" + region.collaboration.organisationId());
            assertThat(found.body().path("total").asInt()).as(name).isZero();
            assertThat(counted.body().valueStream().mapToInt(facet -> facet.path("count")
                            .asInt()))
                    .as(name)
                    .containsOnly(0);
            assertThat(listed.body().path("total").asInt()).as(name).isZero();
            assertThat(client.get(person, "/v1/offerings/" + concept).status())
                    .as(name)
                    .isEqualTo(404);
        });
        var refusals = List.of(
                client.post(member, "/v1/usages", Client.ownUsage(concept)),
                client.declare(region.otherCollaboration, concept, List.of(region.groningen.organisationId())),
                client.post(
                        member,
                        "/v1/interfaces",
                        Map.of(
                                "source", Map.of("applicationId", concept),
                                "externalFacilityId", FACILITY,
                                "type", "API",
                                "direction", "BOTH",
                                "phase", "PLANNED")));
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.status()).isEqualTo(409);
            assertThat(refusal.body().toString())
                    .contains("application-not-available")
                    .doesNotContain(word);
        });
    }

    @Test
    void namesNoOrganisationThatIsNotPublicYet() {
        var admitted = Region.organisation("Samenwerking " + word, "COLLABORATION");
        told.organisation(admitted, "CONCEPT", 1);

        var refusal = client.declare(region.collaboration, application, List.of(admitted.organisationId()));

        assertThat(refusal.all("conflicts", "code")).containsExactly("unknown-party");
        assertThat(refusal.body().toString()).doesNotContain(word);
        assertThat(client.get(request -> request, "/v1/search?q=" + word)
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void showsVngViewersFiguresWithoutOrganisations() {
        region.member(region.emmen, "CONFIRMED", Region.START, null);
        var viewer = TestTokens.vngViewer();
        var figures = "/v1/landscape-figures?collaborationId=" + region.collaboration.organisationId();
        var few = client.get(viewer, figures);
        client.declare(
                region.collaboration,
                application,
                List.of(region.assen.organisationId(), region.emmen.organisationId()));

        var enough = client.get(viewer, figures);
        var country = client.get(viewer, "/v1/landscape-figures?q=zaken " + publicWord);

        assertThat(few.status()).isEqualTo(409);
        assertThat(few.problem()).isEqualTo("too-few-for-figures");
        assertThat(enough.all("items", "organisationCount")).containsExactly("3");
        assertThat(enough.body().at("/items/0/phases").toString())
                .isEqualTo("[{\"phase\":\"PLANNED\",\"organisationCount\":3}]");
        assertThat(country.all("items", "/application/offeringId")).containsExactly(ownApplication.toString());
        for (var answer : List.of(few, enough, country)) {
            assertThat(answer.body().toString())
                    .doesNotContain(Stream.of(region.collaboration, region.groningen, region.assen, region.supplier)
                            .flatMap(each ->
                                    Stream.of(each.name(), each.organisationId().toString()))
                            .toArray(String[]::new));
        }
    }

    /** With every role they can have. */
    private Map<String, RequestPostProcessor> outsiders() {
        var outsiders = new LinkedHashMap<String, RequestPostProcessor>();
        outsiders.put("visitor", request -> request);
        outsiders.put("vng-viewer", TestTokens.vngViewer());
        outsiders.put("system without the scope", TestTokens.system("openid"));
        outsider(outsiders, "supplier that is a member", region.supplier);
        outsider(outsiders, "fellow member", region.assen);
        outsider(outsiders, "no member", region.emmen);
        outsider(outsiders, "other collaboration", region.otherCollaboration);
        outsider(outsiders, "community", region.community);
        return outsiders;
    }

    private static void outsider(
            Map<String, RequestPostProcessor> outsiders, String name, OrganisationReference organisation) {
        outsiders.put(
                name, Client.as(organisation, "administrator", "offering-manager", "usage-manager", "usage-viewer"));
    }

    /** Every route of the contract that reads, about each thing there is and with each filter that names one. */
    private List<String> uris() {
        var uris = new ArrayList<String>();
        new YAMLMapper()
                .readTree(Path.of("contracts/openapi.yaml").toFile())
                .path("paths")
                .properties()
                .forEach(path -> {
                    if (path.getValue().has("get")) {
                        uris.addAll(path.getKey().contains("{") ? ofEach(path.getKey()) : filtered(path.getKey()));
                    }
                });
        return uris;
    }

    private List<String> ofEach(String path) {
        return Stream.of(
                        region.groningen.organisationId(),
                        region.collaboration.organisationId(),
                        application,
                        declaration,
                        usage,
                        ownUsage,
                        connection)
                .map(thing -> "/v1" + path.replaceAll("\\{[^}]*}", thing.toString()) + "?pageSize=100")
                .toList();
    }

    private List<String> filtered(String path) {
        var groningen = region.groningen.organisationId();
        var collaboration = region.collaboration.organisationId();
        return Stream.of(
                        "pageSize=100",
                        "q=" + word,
                        "q=" + usage,
                        "organisationId=" + groningen,
                        "organisationId=" + collaboration,
                        "collaborationId=" + collaboration,
                        "collaborationId=" + collaboration + "&missingMemberId=" + groningen,
                        "memberId=" + groningen,
                        "applicationId=" + application,
                        "applicationId=" + ownApplication,
                        "providerId=" + region.supplier.organisationId())
                .map(filter -> "/v1" + path + "?" + filter)
                .toList();
    }

    /** A refusal repeats what was asked for; that tells nothing. */
    private String shown(RequestPostProcessor reader, String uri) {
        var body = client.get(reader, uri).body();
        return body instanceof ObjectNode problem ? problem.without("instance").toString() : body.toString();
    }

    private String answer(RequestPostProcessor person, HttpMethod method, String uri, @Nullable Object body) {
        var answer = client.call(method, person, uri, null, body);
        return answer.status() + " " + answer.problem() + " "
                + answer.body().path("detail").asString("");
    }

    private static Map<String, Object> phaseChange(UUID usageId) {
        return Map.of("usageIds", List.of(usageId), "phase", "IN_PRODUCTION", "phaseSince", "2027-01-01");
    }

    private Map<String, Object> connection(UUID of) {
        return Map.of(
                "source",
                Map.of("applicationId", of, "memberId", region.groningen.organisationId()),
                "externalFacilityId",
                FACILITY,
                "type",
                "API",
                "direction",
                "BOTH",
                "phase",
                "PLANNED",
                "note",
                note);
    }
}
