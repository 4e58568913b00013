// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.settings.Service;

/** How one member leaves a collaboration (4.2), step by step; each step may be tried again until it is known to be done. */
record Departure(Region region, Party member, String membershipId, List<String> applications) {

    private static final String KEY = UUID.randomUUID().toString();

    /** With an own choice for each of the applications: the first is taken over, the second phased out, the third kept. */
    private static final List<String> CHOICES = List.of("TAKE_OVER", "PHASE_OUT", "UNTIL_CONTRACT_ENDS");

    Reply resign() {
        var end = Map.of("endsOn", Region.today().plusMonths(1).toString());
        return member.administrator()
                .with("Idempotency-Key", KEY + membershipId)
                .post(membership() + "/terminations", end);
    }

    /** The shared usage travels to membership-service as events, so it may not be there at once. */
    Reply choose() {
        var list = member.administrator().get(membership() + "/disentanglement");
        if (list.status() != 200) {
            return list;
        }
        var choices = list.json()
                .path("lines")
                .valueStream()
                .map(line -> Map.of(
                        "usageId", line.path("usageId").asString(),
                        "choice", choice(line.at("/application/offeringId").asString())))
                .toList();
        return member.administrator().put(membership() + "/disentanglement", list.etag(), Map.of("choices", choices));
    }

    /** The month passes. */
    void letTheDayCome(LocalSystem system) throws SQLException {
        try (var database = system.databases().login(Service.MEMBERSHIP).open();
                var change = database.prepareStatement(
                        "UPDATE membership SET ends_on = ? WHERE id = ?::uuid AND status = 'RESIGNED'")) {
            change.setObject(1, Region.today());
            change.setString(2, membershipId);
            change.executeUpdate();
        }
    }

    /** What is left of it in both services, without what differs between one member and another. */
    Map<String, String> outcome() {
        var outcome = new TreeMap<String, String>();
        var left = region.officer().get(membership()).expect(200);
        outcome.put("membership", left.text("status") + " " + left.text("endsOn"));
        region.officer()
                .get(membership() + "/disentanglement")
                .expect(200)
                .json()
                .path("lines")
                .forEach(line -> outcome.merge(
                        "line of " + line.at("/application/name").asString(),
                        line.path("choice").asString(""),
                        Departure::both));
        region.officer()
                .get(Region.CATALOGUE + "/landscapes/" + member.id() + "?pageSize=100")
                .expect(200)
                .json()
                .path("items")
                .forEach(used -> outcome.merge(
                        "use of " + used.at("/application/name").asString(),
                        "%s %s via %s"
                                .formatted(
                                        used.path("status").asString(),
                                        used.path("phase").asString(),
                                        used.at("/via/name").asString("nobody")),
                        Departure::both));
        return outcome;
    }

    /** Twice the same would show. */
    private static String both(String one, String other) {
        return one.compareTo(other) < 0 ? one + " and " + other : other + " and " + one;
    }

    private String choice(String applicationId) {
        return CHOICES.get(applications.indexOf(applicationId));
    }

    private String membership() {
        return Region.MEMBERSHIP + "/memberships/" + membershipId;
    }
}
