// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Client.Answer;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class SharingIntegrationTests {

    private static final LocalDate END = LocalDate.of(2026, 11, 1);

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    List<FollowsMergers> followers;

    @Autowired
    TransactionTemplate transaction;

    private final UUID membership = UUID.randomUUID();
    private Region region;
    private RequestPostProcessor emmen;
    private UUID application;
    private UUID ownUsage;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        membership("CONFIRMED", 2);
        emmen = Client.as(region.emmen, "usage-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        ownUsage =
                client.post(emmen, "/v1/usages", Client.ownUsage(application)).id();
    }

    @Test
    void showsOwnUsageInEveryViewOfTheCollaboration() {
        assertThat(seen("landscape").body().path("total").asInt()).isZero();
        assertThat(seen("component-matrix?show=WHITE_SPOT").all("items", "/component/name"))
                .contains("Burgerzakencomponent");

        var share = client.share(region.emmen, region.collaboration);

        assertThat(share.status()).isEqualTo(201);
        assertThat(share.body().at("/collaboration/name").asString()).isEqualTo("Samenwerking Digitale Regio Noord");
        var list = seen("landscape");
        assertThat(list.all("items", "usageId")).containsExactly(ownUsage.toString());
        assertThat(list.all("items", "source")).containsExactly("SHARED");
        assertThat(list.all("items", "leading")).containsExactly("true");
        assertThat(list.body().at("/items/0").has("via")).isFalse();
        assertThat(seen("application-matrix")
                        .body()
                        .at("/items/0/cells/0/source")
                        .asString())
                .isEqualTo("SHARED");
        var components = seen("component-matrix");
        assertThat(components.body().at("/items/0/memberCount").asInt()).isEqualTo(1);
        assertThat(components.body().at("/items/0/cells/0/source").asString()).isEqualTo("SHARED");
        assertThat(seen("component-matrix?show=WHITE_SPOT").all("items", "/component/name"))
                .doesNotContain("Burgerzakencomponent");
        var members = seen("landscape-members");
        assertThat(members.all("items", "/member/name"))
                .containsExactly("Gemeente Assen", "Gemeente Emmen", "Gemeente Groningen");
        assertThat(members.all("items", "sharedCount")).containsExactly("0", "1", "0");
        assertThat(members.all("items", "usageCount")).containsOnly("0");
    }

    @Test
    void putsTheOwnRecordBeforeWhatWasDeclared() {
        client.declare(region.collaboration, application, List.of(region.emmen.organisationId()));
        assertThat(seen("landscape").all("items", "leading")).containsExactly("true");
        client.share(region.emmen, region.collaboration);

        var list = seen("landscape");
        var cells = seen("application-matrix").body().at("/items/0/cells");
        var components = seen("component-matrix").body().at("/items/0");

        assertThat(list.all("items", "source")).containsExactly("SHARED", "DECLARED");
        assertThat(list.all("items", "leading")).containsExactly("true", "false");
        for (var side : List.of(cells, components.path("cells"))) {
            assertThat(side.valueStream().map(cell -> cell.path("source").asString()))
                    .containsExactly("SHARED", "DECLARED");
            assertThat(side.valueStream().map(cell -> cell.path("leading").asBoolean(true)))
                    .containsExactly(true, false);
        }
        assertThat(components.path("applicationCount").asInt()).isEqualTo(1);
        assertThat(components.path("memberCount").asInt()).isEqualTo(1);
        assertThat(seen("component-matrix?show=OVERLAP").body().path("total").asInt())
                .isZero();
    }

    @Test
    void keepsToTheMemberWhenWhatItAgreedEnds() {
        var wish = new HashMap<>(Client.ownUsage(client.published(region.supplier, "APPLICATION", "Parkeren Noord")));
        wish.put("endsOn", "2026-12-24");
        client.post(emmen, "/v1/usages", wish);
        client.share(region.emmen, region.collaboration);
        var own = "/v1/landscapes/" + region.emmen.organisationId();

        assertThat(client.get(emmen, own + "?endsWithinMonths=120")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(seen("landscape").body().toString())
                .contains("Parkeren Noord")
                .doesNotContain("2026-12-24");
        for (var view : List.of("landscape", "application-matrix")) {
            for (var question : List.of("?endsWithinMonths=120", "?lifecycle=ENDING", "?lifecycle=ENDED")) {
                assertThat(seen(view + question).body().path("total").asInt())
                        .as(view + question)
                        .isZero();
            }
        }
    }

    @Test
    void saysInFilesWhatIsShared() {
        client.declare(region.collaboration, application, List.of(region.emmen.organisationId()));
        client.share(region.emmen, region.collaboration);

        var file = client.get(
                Client.as(region.collaboration, "usage-viewer"),
                "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape-exports");

        assertThat(file.body().asString()).contains("Herkomst", "Gedeeld", "Aangemeld");
    }

    @Test
    void stopsWhenTheOrganisationSaysSo() {
        var share = client.share(region.emmen, region.collaboration);
        var uri = "/v1/landscape-shares/" + share.id() + "/withdrawals";

        var withdrawn = client.post(emmen, uri, null);
        var twice = client.post(emmen, uri, null);
        var anew = client.share(region.emmen, region.collaboration);

        assertThat(withdrawn.body().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.body().has("endedAt")).isTrue();
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.problem()).isEqualTo("landscape-share-over");
        assertThat(anew.status()).isEqualTo(201);
        assertThat(client.get(emmen, "/v1/landscape-shares").all("items", "status"))
                .containsExactly("SHARED", "WITHDRAWN");
        assertThat(client.get(emmen, "/v1/landscape-shares?status=WITHDRAWN").all("items", "id"))
                .containsExactly(share.id().toString());
        assertThat(client.get(
                                Client.as(region.collaboration, "usage-viewer"),
                                "/v1/landscape-shares?status=SHARED&collaborationId="
                                        + region.collaboration.organisationId())
                        .all("items", "/organisation/name"))
                .containsExactly("Gemeente Emmen");
    }

    @Test
    void refusesWithWhomNothingCanBeShared() {
        client.share(region.emmen, region.collaboration);
        told.membership(UUID.randomUUID(), region.emmen, region.community, "CONFIRMED", Region.START, null);

        assertRefused(client.share(region.emmen, region.collaboration), 409, "landscape-already-shared");
        assertRefused(client.share(region.emmen, region.otherCollaboration), 409, "sharing-needs-membership");
        assertRefused(client.share(region.emmen, region.assen), 409, "sharing-needs-membership");
        assertRefused(client.share(region.emmen, region.community), 409, "community-has-no-landscape");
        assertRefused(
                client.share(region.emmen, Region.organisation("Onbekend", "COLLABORATION")),
                409,
                "sharing-needs-membership");
        var both = Map.of("audience", "GOVERNMENTS", "collaborationId", region.collaboration.organisationId());
        assertThat(share(emmen, both).all("invalidParams", "name")).containsExactly("collaborationId");
        assertThat(share(emmen, Map.of("audience", "COLLABORATION")).all("invalidParams", "code"))
                .containsExactly("required");
        assertThat(share(emmen, Map.of("audience", "IEDEREEN")).status()).isEqualTo(400);
    }

    @Test
    void letsNobodyShareWhoHasNoLandscapeToShow() {
        for (var none : List.of(region.supplier, region.community)) {
            told.membership(UUID.randomUUID(), none, region.collaboration, "CONFIRMED", Region.START, null);
            assertThat(client.share(none, region.collaboration).status())
                    .as(none.name())
                    .isEqualTo(403);
            var byVng = Map.of(
                    "organisationId",
                    none.organisationId(),
                    "audience",
                    "COLLABORATION",
                    "collaborationId",
                    region.collaboration.organisationId());
            assertRefused(share(TestTokens.functionalAdministrator(), byVng), 409, "only-governments-share");
        }
        var foreign = Map.of(
                "organisationId",
                region.emmen.organisationId(),
                "audience",
                "COLLABORATION",
                "collaborationId",
                region.collaboration.organisationId());
        assertThat(share(Client.as(region.assen, "usage-manager"), foreign).status())
                .isEqualTo(403);
        assertThat(share(Client.as(region.collaboration, "usage-manager"), foreign)
                        .status())
                .isEqualTo(403);
        assertThat(share(TestTokens.functionalAdministrator(), foreign).status())
                .isEqualTo(201);
    }

    @Test
    void letsACollaborationShareAsAMember() {
        told.membership(
                UUID.randomUUID(), region.otherCollaboration, region.collaboration, "CONFIRMED", Region.START, null);
        client.post(Client.as(region.otherCollaboration, "usage-manager"), "/v1/usages", Client.ownUsage(application));

        var share = client.share(region.otherCollaboration, region.collaboration);

        assertThat(share.status()).isEqualTo(201);
        assertThat(seen("landscape").all("items", "/member/name")).containsExactly("Samenwerking Zuid");
    }

    @Test
    void endsWithTheMembershipAndDoesNotBeginAnewWithAnother() {
        var share = client.share(region.emmen, region.collaboration);
        membership("RESIGNED", 3);
        assertThat(seen("landscape").all("items", "source")).containsExactly("SHARED");

        membership("ENDED", 4);
        membership("ENDED", 4);
        membership("CONFIRMED", 2);

        assertThat(status(share)).isEqualTo("ENDED");
        assertThat(seen("landscape").body().path("total").asInt()).isZero();
        assertThat(seen("application-matrix").body().path("total").asInt()).isZero();
        assertThat(seen("component-matrix").body().path("total").asInt()).isZero();
        assertRefused(client.share(region.emmen, region.collaboration), 409, "sharing-needs-membership");
        assertThat(client.get(emmen, "/v1/landscapes/" + region.emmen.organisationId())
                        .all("items", "usageId"))
                .as("nothing is lost")
                .containsExactly(ownUsage.toString());

        region.member(region.emmen, "CONFIRMED", Region.START, null);
        assertThat(seen("landscape").body().path("total").asInt()).isZero();
        assertThat(client.share(region.emmen, region.collaboration).status()).isEqualTo(201);
        assertThat(seen("landscape").body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void isNotEndedByTheLateEndOfAnEarlierMembership() {
        var first = client.share(region.emmen, region.collaboration);
        region.member(region.emmen, "CONFIRMED", Region.START.plusDays(1), null);
        membership("ENDED", 4);
        assertThat(status(first)).isEqualTo("ENDED");
        var second = client.share(region.emmen, region.collaboration);

        membership("ENDED", 4);
        membership("ENDED", 5);

        assertThat(status(second)).isEqualTo("SHARED");
    }

    @Test
    void goesOnWithTheMembershipThatIsLeftOfMembersThatMerge() {
        var ofEmmen = client.share(region.emmen, region.collaboration);
        told.organisations().merge(region.assen, List.of(region.emmen));

        membership("ENDED", 4);
        assertThat(status(ofEmmen)).isEqualTo("SHARED");
        follow(new Merging(region.assen, java.util.Set.of(region.emmen.organisationId())));

        assertThat(seen("landscape").all("items", "/member/name")).containsExactly("Gemeente Assen");
        assertThat(seen("landscape").all("items", "source")).containsExactly("SHARED");
        assertThat(client.get(Client.as(region.assen, "usage-viewer"), "/v1/landscape-shares")
                        .all("items", "id"))
                .containsExactly(ofEmmen.id().toString());
    }

    @Test
    void endsWhenNoMembershipIsLeftOfMembersThatMerge() {
        var ofEmmen = client.share(region.emmen, region.collaboration);
        var outside = Region.organisation("Gemeente Elders", "MUNICIPALITY");
        told.organisation(outside, "ACTIVE", 2);
        told.organisations().merge(outside, List.of(region.emmen));
        follow(new Merging(outside, java.util.Set.of(region.emmen.organisationId())));

        membership("ENDED", 4);

        assertThat(client.get(TestTokens.functionalAdministrator(), "/v1/landscape-shares/" + ofEmmen.id())
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("ENDED");
        assertThat(seen("application-matrix").body().path("total").asInt()).isZero();
    }

    private void follow(Merging merging) {
        for (var follower : followers) {
            while (Boolean.TRUE.equals(
                    transaction.execute(_ -> follower.follow(merging, 1).isPresent()))) {}
        }
    }

    private void membership(String status, long version) {
        told.membership(
                membership,
                region.emmen,
                region.collaboration,
                status,
                Region.START,
                status.equals("ENDED") ? END : null,
                version);
    }

    private Answer share(RequestPostProcessor person, Map<String, ?> wish) {
        return client.post(person, "/v1/landscape-shares", wish);
    }

    private Answer seen(String view) {
        return client.get(
                Client.as(region.collaboration, "usage-viewer"),
                "/v1/collaborations/" + region.collaboration.organisationId() + "/" + view);
    }

    private String status(Answer share) {
        return client.get(emmen, "/v1/landscape-shares/" + share.id())
                .body()
                .path("status")
                .asString();
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }
}
