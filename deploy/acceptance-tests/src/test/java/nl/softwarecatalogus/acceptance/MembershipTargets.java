// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Eventually;

/** Memberships and invitations. */
final class MembershipTargets {

    private static final String STAYS_INVITED = "eef@example.nl";

    private final Region region;
    private final Targets targets;
    private final Party collaboration;

    MembershipTargets(Region region, Targets targets) {
        this.region = region;
        this.targets = targets;
        this.collaboration = region.parties().collaboration();
    }

    void add() {
        targets.put("membershipId", region.membershipId());
        var leaving = Map.of("membershipId", membershipOfSupplier());
        targets.put("getDisentanglement", leaving);
        targets.put("chooseDisentanglement", leaving);
        targets.put("invitationId", invite("Eerste Genodigde BV"));
        targets.put("withdrawInvitation", Map.of("invitationId", invite("Tweede Genodigde BV")));
        targets.put("communityId", region.parties().community().id());
        targets.put("expertId", inviteExpert("eva@example.nl"));
        inviteExpert(STAYS_INVITED);
        targets.put("expertToken", targets.secret(STAYS_INVITED));
    }

    /** It leaves, but not soon. */
    private String membershipOfSupplier() {
        var id = region.officer()
                .get(Region.MEMBERSHIP + "/memberships?memberId="
                        + region.parties().supplier().id() + "&collaborationId="
                        + collaboration.id())
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
        var end = Map.of("endsOn", Region.today().plusYears(1).toString());
        region.parties()
                .supplier()
                .administrator()
                .post(Region.MEMBERSHIP + "/memberships/" + id + "/terminations", end)
                .expect(200);
        return id;
    }

    private String inviteExpert(String email) {
        var community = region.parties().community();
        var experts = Region.MEMBERSHIP + "/communities/" + community.id() + "/experts";
        var expert = Map.of("name", "Eva Expert", "email", email);
        return Eventually.status(201, () -> community.administrator().post(experts, expert))
                .id();
    }

    private String invite(String name) {
        var invited = region.clerk().supplier(name);
        targets.put("invited", invited);
        Eventually.status(201, () -> collaboration
                .administrator()
                .post(Region.MEMBERSHIP + "/invitations", targets.invitation(invited)));
        return region.officer()
                .get(Region.MEMBERSHIP + "/invitations?organisationId=" + invited)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
    }
}
