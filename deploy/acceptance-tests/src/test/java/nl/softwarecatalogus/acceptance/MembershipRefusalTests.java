// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import org.junit.jupiter.api.Test;

/** What is refused when members join (2.2 and 2.3); nothing changes then. */
@AcceptanceTest
class MembershipRefusalTests {

    private static final String MEMBERSHIPS = Region.MEMBERSHIP + "/memberships";

    @Test
    void letsACollaborationDeclareNobody(Region region) {
        var declaration = membership(
                region.parties().outsider().id(),
                region.parties().collaboration().id());

        region.parties()
                .collaboration()
                .administrator()
                .post(MEMBERSHIPS, declaration)
                .expect(403);
    }

    @Test
    void declaresNoMembershipTwice(Region region) {
        var declaration = membership(
                region.parties().member().id(), region.parties().collaboration().id());

        region.parties().member().administrator().post(MEMBERSHIPS, declaration).expect(409);
    }

    @Test
    void takesMembersInCollaborationsAndCommunitiesOnly(Region region) {
        var declaration = membership(
                region.parties().member().id(), region.parties().supplier().id());

        region.parties().member().administrator().post(MEMBERSHIPS, declaration).expect(409);
    }

    @Test
    void letsNobodyJoinThemselvesAlsoNotByADetour(Region region) {
        var collaboration = region.parties().collaboration();
        var neighbour = region.parties().neighbour();
        collaboration
                .administrator()
                .post(MEMBERSHIPS, membership(collaboration.id(), collaboration.id()))
                .expect(409);
        collaboration
                .administrator()
                .post(MEMBERSHIPS, membership(collaboration.id(), neighbour.id()))
                .expect(201);

        neighbour
                .administrator()
                .post(MEMBERSHIPS, membership(neighbour.id(), collaboration.id()))
                .expect(409);
    }

    @Test
    void letsAMemberConfirmNothing(Region region) {
        var decisions = MEMBERSHIPS + "/" + declared(region) + "/decisions";

        region.parties()
                .outsider()
                .administrator()
                .post(decisions, Map.of("decision", "CONFIRM"))
                .expect(403);
        var reply = region.parties().community().administrator().post(decisions, Map.of("decision", "DECLINE"));
        assertThat(reply.expect(400).faults()).containsExactly("reason");
        var declined = Map.of("decision", "DECLINE", "reason", "Wij kennen elkaar nog niet");
        region.parties().community().administrator().post(decisions, declined).expect(200);
        region.parties().community().administrator().post(decisions, declined).expect(409);
    }

    private static String declared(Region region) {
        var parties = region.parties();
        return parties.outsider()
                .administrator()
                .post(
                        MEMBERSHIPS,
                        membership(parties.outsider().id(), parties.community().id()))
                .expect(201)
                .id();
    }

    private static Map<String, Object> membership(String memberId, String collaborationId) {
        return Map.of(
                "memberId", memberId,
                "collaborationId", collaborationId,
                "startsOn", Region.today().toString());
    }
}
