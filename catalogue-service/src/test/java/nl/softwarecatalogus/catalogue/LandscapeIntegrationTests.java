// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class LandscapeIntegrationTests {

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor reader;
    private String ofCollaboration;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        reader = Client.as(region.collaboration, "usage-viewer");
        ofCollaboration = "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape";
    }

    @Test
    void saysViaWhomAMemberUsesSomething() {
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        client.declare(region.collaboration, application, both());

        var landscape = client.get(
                Client.as(region.groningen, "usage-viewer"), "/v1/landscapes/" + region.groningen.organisationId());

        assertThat(landscape.all("items", "/application/name")).containsExactly("Burgerzaken Noord");
        assertThat(landscape.all("items", "/provider/name")).containsExactly("Noorderlicht Software");
        assertThat(landscape.all("items", "/via/name")).containsExactly("Samenwerking Digitale Regio Noord");
        assertThat(landscape.all("items", "/member/name")).containsExactly("Gemeente Groningen");
        assertThat(landscape.all("items", "/referenceComponents/0/name")).containsExactly("Burgerzakencomponent");
    }

    @Test
    void pagesWithoutRepeatingOrSkipping() {
        for (var number = 1; number <= 7; number++) {
            client.declare(
                    region.collaboration, client.published(region.supplier, "APPLICATION", "Gelijke naam"), both());
        }

        var seen = new ArrayList<String>();
        for (var page = 1; page <= 3; page++) {
            seen.addAll(client.get(reader, ofCollaboration + "?pageSize=5&page=" + page)
                    .all("items", "usageId"));
        }
        var beyond = client.get(reader, ofCollaboration + "?pageSize=5&page=4");

        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.body().path("items").size()).isZero();
        assertThat(beyond.body().path("total").asInt()).isEqualTo(14);
    }

    @Test
    void filtersByApplicationAndMember() {
        var first = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var second = client.published(region.supplier, "MODULE", "Balie");
        client.declare(region.collaboration, first, both());
        client.declare(region.collaboration, second, both());

        var one = client.get(
                reader, ofCollaboration + "?applicationId=" + second + "&memberId=" + region.assen.organisationId());

        assertThat(one.all("items", "/application/name")).containsExactly("Balie");
        assertThat(one.all("items", "/member/name")).containsExactly("Gemeente Assen");
        assertThat(client.get(reader, ofCollaboration + "?applicationId=geen-sleutel")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void leavesOutWhatWasWithdrawnAndFollowsNewNames() {
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var declaration = client.declare(region.collaboration, application, both());
        client.post(
                Client.as(region.collaboration, "usage-manager"),
                "/v1/usages/" + declaration.all("usages", "usageId").getFirst() + "/withdrawals",
                null);
        var renamed = new OrganisationReference(
                region.groningen.organisationId(), "Gemeente Groningen aan Zee", "MUNICIPALITY");
        told.organisation(renamed, "ACTIVE", 3);

        var landscape = client.get(reader, ofCollaboration);

        assertThat(landscape.all("items", "/member/name")).containsExactly("Gemeente Groningen aan Zee");
    }

    @Test
    void filtersByPhaseStatusTextAndComponent() {
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var declaration = client.declare(region.collaboration, application, both());
        var usage = "/v1/usages/" + declaration.all("usages", "usageId").getFirst();
        client.put(Client.as(region.collaboration, "usage-manager"), usage, "*", Map.of("phase", "ACQUISITION"));

        assertThat(total(ofCollaboration + "?phase=ACQUISITION")).isEqualTo(1);
        assertThat(total(ofCollaboration + "?phase=IN_PRODUCTION")).isZero();
        assertThat(total(ofCollaboration + "?status=DISPUTED")).isZero();
        assertThat(total(ofCollaboration + "?q=burgerz")).isEqualTo(2);
        assertThat(total(ofCollaboration + "?q=parkeren")).isZero();
        assertThat(total(ofCollaboration + "?referenceComponentId=" + Client.COMPONENT))
                .isEqualTo(2);
        assertThat(total(ofCollaboration + "?referenceComponentId=anders")).isZero();
        assertThat(client.get(reader, ofCollaboration + "?phase=KAPOT").status())
                .isEqualTo(400);
    }

    @Test
    void putsApplicationsAgainstMembers() {
        var first = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var second = client.published(region.supplier, "MODULE", "Balie");
        client.declare(region.collaboration, first, both());
        client.declare(region.collaboration, second, List.of(region.assen.organisationId()));

        var matrix = client.get(reader, matrix("application"));
        var members = client.get(reader, matrix("members"));

        assertThat(matrix.all("items", "/application/name")).containsExactly("Balie", "Burgerzaken Noord");
        assertThat(matrix.body().at("/items/0/cells").size()).isEqualTo(1);
        assertThat(matrix.body().at("/items/0/cells/0/memberId").asString())
                .isEqualTo(region.assen.organisationId().toString());
        assertThat(matrix.body().at("/items/1/cells").size()).isEqualTo(2);
        assertThat(matrix.body().at("/items/1/cells/0/hosting").asString()).isEqualTo("SAAS");
        assertThat(members.all("items", "/member/name")).containsExactly("Gemeente Assen", "Gemeente Groningen");
        assertThat(members.all("items", "usageCount")).containsExactly("2", "1");
        assertThat(members.all("items", "current")).containsOnly("true");
        assertThat(client.get(reader, matrix("application") + "?memberId=" + region.groningen.organisationId())
                        .all("items", "/application/name"))
                .containsExactly("Burgerzaken Noord");
    }

    @Test
    void keepsAFormerMemberInTheMatrixAsLongAsItHasUsage() {
        region.member(region.emmen, "CONFIRMED", Region.START, LocalDate.of(2027, 6, 1));
        var membership = UUID.randomUUID();
        var left = Region.organisation("Gemeente Weg", "MUNICIPALITY");
        told.membership(membership, left, region.collaboration, "CONFIRMED", Region.START, null, 2);
        client.declare(
                region.collaboration,
                client.published(region.supplier, "APPLICATION", "Burgerzaken Noord"),
                List.of(left.organisationId()));
        told.membership(membership, left, region.collaboration, "ENDED", Region.START, Region.START, 3);

        var members = client.get(reader, matrix("members"));

        assertThat(members.all("items", "/member/name"))
                .containsExactly("Gemeente Assen", "Gemeente Emmen", "Gemeente Groningen", "Gemeente Weg");
        assertThat(members.all("items", "current")).containsExactly("true", "true", "true", "false");
    }

    @Test
    void findsOverlapAndWhiteSpots() {
        client.declare(region.collaboration, client.published(region.supplier, "APPLICATION", "Burgerzaken A"), both());
        var alone = client.get(reader, matrix("component") + "?show=OVERLAP");
        client.declare(
                region.collaboration,
                client.published(region.supplier, "APPLICATION", "Burgerzaken B"),
                List.of(region.groningen.organisationId()));

        var inUse = client.get(reader, matrix("component"));
        var overlap = client.get(reader, matrix("component") + "?show=OVERLAP");
        var white = client.get(reader, matrix("component") + "?show=WHITE_SPOT");

        assertThat(alone.body().path("total").asInt()).isZero();
        assertThat(inUse.all("items", "/component/name")).containsExactly("Burgerzakencomponent");
        assertThat(overlap.body()).isEqualTo(inUse.body());
        assertThat(overlap.body().at("/items/0/applicationCount").asInt()).isEqualTo(2);
        assertThat(overlap.body().at("/items/0/memberCount").asInt()).isEqualTo(2);
        assertThat(overlap.body().at("/items/0/cells").size()).isEqualTo(3);
        assertThat(white.all("items", "/component/name"))
                .containsExactly("Documentbeheercomponent", "Zaakafhandelcomponent");
    }

    @Test
    void readsALargeMatrixQuickly() {
        var members = region.members(50);
        for (var number = 1; number <= 300; number++) {
            client.declare(
                    region.collaboration,
                    client.published(region.supplier, "APPLICATION", "Applicatie " + number),
                    members);
        }
        client.get(reader, matrix("application"));

        var started = System.nanoTime();
        var page = client.get(reader, matrix("application"));
        var milliseconds = (System.nanoTime() - started) / 1_000_000;

        LoggerFactory.getLogger(getClass()).info("A page of 300 applications x 50 members: {} ms", milliseconds);
        assertThat(page.body().path("total").asInt()).isEqualTo(300);
        assertThat(page.body().at("/items/0/cells").size()).isEqualTo(50);
        assertThat(milliseconds).isLessThan(300);
    }

    private String matrix(String kind) {
        var of = "/v1/collaborations/" + region.collaboration.organisationId();
        return kind.equals("members") ? of + "/landscape-members" : of + "/" + kind + "-matrix";
    }

    private int total(String uri) {
        return client.get(reader, uri).body().path("total").asInt();
    }

    @Test
    void costsTheSameNumberOfStatementsHoweverLargeItIs() {
        var few = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        client.declare(region.collaboration, few, both());
        var uris = List.of(
                ofCollaboration + "?pageSize=100",
                matrix("application") + "?pageSize=100",
                matrix("component") + "?pageSize=100",
                matrix("members") + "?pageSize=100",
                "/v1/landscape-shares?pageSize=100&collaborationId=" + region.collaboration.organisationId(),
                "/v1/usage-declarations?pageSize=100",
                "/v1/offerings?pageSize=100",
                "/v1/reference-components?pageSize=100",
                "/v1/standards?pageSize=100");
        var small = uris.stream().map(this::statements).toList();
        var members = region.members(60);
        for (var number = 1; number <= 10; number++) {
            client.declare(
                    region.collaboration, client.published(region.supplier, "APPLICATION", "App " + number), members);
        }
        shareOwnUsage(members.subList(0, 10));

        var large = uris.stream().map(this::statements).toList();

        assertThat(large).isEqualTo(small);
        assertThat(large).allMatch(statements -> statements <= 4);
    }

    private void shareOwnUsage(List<UUID> members) {
        var application = client.published(region.supplier, "APPLICATION", "Eigen keuze");
        for (var member : members) {
            var sharer = new OrganisationReference(member, "Gemeente", "MUNICIPALITY");
            client.post(Client.as(sharer, "usage-manager"), "/v1/usages", Client.ownUsage(application));
            assertThat(client.share(sharer, region.collaboration).status()).isEqualTo(201);
        }
    }

    @Test
    void declaresForManyMembersInFewStatements() {
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var members = region.members(100);
        var one = Statements.during(() -> client.declare(region.collaboration, application, both()));

        var hundred = Statements.during(() -> client.declare(region.collaboration, application, members));

        assertThat(hundred)
                .as("statements are prepared once, and filled in batches")
                .isEqualTo(one);
    }

    private long statements(String uri) {
        return Statements.during(
                () -> assertThat(client.get(reader, uri).status()).as(uri).isEqualTo(200));
    }

    private List<UUID> both() {
        return List.of(region.groningen.organisationId(), region.assen.organisationId());
    }
}
