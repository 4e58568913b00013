// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.Test;

/** A member shows its collaboration and its neighbours what it uses itself, for as long as it wants and is a member. */
@AcceptanceTest
class LandscapeSharingTests {

    private static final String SHARES = Region.CATALOGUE + "/landscape-shares";
    private static final String NEIGHBOURS = Region.CATALOGUE + "/neighbour-landscapes";

    @Test
    void sharesOwnUsageWithACollaborationUntilTheMembershipEnds(Region region) {
        var collaboration = region.newCollaboration("Samenwerking Gedeeld Zicht");
        var member = region.newCollaboration("Samenwerking Als Lid");
        var membership = region.join(member, collaboration);
        var application = region.publish(collaboration, "Zaaksysteem Gedeeld");
        region.declare(collaboration, application, List.of(member.id()));
        record(member, application);
        assertThat(sources(collaboration)).containsExactly("DECLARED");

        var share = member.usageManager()
                .post(SHARES, CatalogueTargets.shareWith(collaboration))
                .expect(201);

        assertThat(sources(collaboration)).containsExactly("SHARED", "DECLARED");
        assertThat(seen(collaboration, "landscape")
                        .json()
                        .at("/items/1/leading")
                        .asBoolean())
                .isFalse();
        assertThat(seen(collaboration, "application-matrix")
                        .json()
                        .at("/items/0/cells/0/source")
                        .asString())
                .isEqualTo("SHARED");
        assertThat(seen(collaboration, "component-matrix")
                        .json()
                        .at("/items/0/cells")
                        .size())
                .isEqualTo(2);
        member.usageManager()
                .post(SHARES, CatalogueTargets.shareWith(collaboration))
                .expect(409);
        collaboration
                .usageManager()
                .post(SHARES + "/" + share.id() + "/withdrawals")
                .expect(403);
        region.parties()
                .supplier()
                .administrator()
                .get(SHARES + "/" + share.id())
                .expect(404);

        collaboration
                .administrator()
                .post(
                        Region.MEMBERSHIP + "/memberships/" + membership + "/terminations",
                        Map.of("endsOn", Region.today().toString(), "reason", "Einde van de proef"))
                .expect(200);

        await().untilAsserted(() -> assertThat(sources(collaboration)).doesNotContain("SHARED"));
        assertThat(member.usageViewer()
                        .get(SHARES + "/" + share.id())
                        .expect(200)
                        .text("status"))
                .isEqualTo("ENDED");
    }

    @Test
    void stopsWhenTheMemberSaysSo(Region region) {
        var collaboration = region.newCollaboration("Samenwerking Even Kijken");
        var member = region.newCollaboration("Samenwerking Even Lid");
        region.join(member, collaboration);
        record(member, region.publish(collaboration, "Parkeren Even Kijken"));
        var share = Eventually.status(
                201, () -> member.usageManager().post(SHARES, CatalogueTargets.shareWith(collaboration)));
        assertThat(sources(collaboration)).containsExactly("SHARED");

        member.usageManager().post(SHARES + "/" + share.id() + "/withdrawals").expect(200);

        assertThat(sources(collaboration)).isEmpty();
        member.usageManager().post(SHARES + "/" + share.id() + "/withdrawals").expect(409);
    }

    @Test
    void opensItsLandscapeToOtherGovernmentsOnly(Region region) {
        var parties = region.parties();
        var neighbour = region.newCollaboration("Samenwerking Open Huis");
        var other = region.newCollaboration("Samenwerking Nieuwsgierig");
        var application = region.publish(parties.collaboration(), "Archief van de buren");
        record(neighbour, application);
        record(other, application);
        var address = NEIGHBOURS + "/" + neighbour.id();
        other.usageViewer().get(address).expect(404);

        neighbour.usageManager().post(SHARES, Map.of("audience", "GOVERNMENTS")).expect(201);

        var seen = other.usageViewer().get(address).expect(200);
        assertThat(seen.json().at("/items/0/application/name").asString()).isEqualTo("Archief van de buren");
        assertThat(seen.json().path("total").asInt()).isEqualTo(1);
        assertThat(seen.json().at("/items/0").has("usageId")).isFalse();
        var similar = other.usageViewer()
                .get(Region.CATALOGUE + "/similar-landscapes?pageSize=100")
                .expect(200);
        assertThat(similar.json().path("items").valueStream()).anySatisfy(each -> {
            assertThat(each.at("/organisation/name").asString()).isEqualTo(neighbour.name());
            assertThat(each.path("applicationLikeness").asDouble()).isEqualTo(1);
            assertThat(each.at("/commonApplications/0/name").asString()).isEqualTo("Archief van de buren");
        });
        parties.neighbour().administrator().get(address).expect(200);
        parties.member().usageViewer().get(address).expect(200);
        for (Caller outside :
                List.of(parties.supplier().administrator(), parties.community().administrator(), region.vngViewer())) {
            outside.get(address).expect(403);
            outside.get(NEIGHBOURS).expect(403);
        }
        region.gateway().visitor().get(address).expect(401);
    }

    private static void record(Party organisation, String application) {
        var usage = Map.of(
                "applicationId",
                application,
                "phase",
                "IN_PRODUCTION",
                "phaseSince",
                Region.today().toString(),
                "startsOn",
                Region.today().toString());
        Eventually.status(201, () -> organisation.usageManager().post(Region.CATALOGUE + "/usages", usage));
    }

    private static Reply seen(Party collaboration, String view) {
        return collaboration
                .usageViewer()
                .get(Region.CATALOGUE + "/collaborations/" + collaboration.id() + "/" + view)
                .expect(200);
    }

    private static List<String> sources(Party collaboration) {
        return seen(collaboration, "landscape")
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("source").asString())
                .toList();
    }
}
