// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Eventually;

/** Organisations, accounts and notifications. */
final class OrganisationTargets {

    /** Shared with members, so that the rights table shows who is near enough. */
    static final Map<String, Object> CONTACT = Map.of(
            "kind",
            "PERSON",
            "label",
            "Beheer",
            "name",
            Map.of("value", "Contact Proefpersoon", "visibleTo", "MEMBERS"),
            "email",
            Map.of("value", "contact@proef.example", "visibleTo", "MEMBERS"));

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String API = "/api/organisation/v1";

    private final Region region;
    private final Targets targets;
    private final Party collaboration;

    OrganisationTargets(Region region, Targets targets) {
        this.region = region;
        this.targets = targets;
        this.collaboration = region.parties().collaboration();
    }

    void add() {
        targets.put("organisationId", collaboration.id());
        targets.put("collaborationId", collaboration.id());
        var closed = region.clerk().supplier("Gesloten Proefsoftware BV");
        region.officer()
                .post(API + "/organisations/" + closed + "/deactivations")
                .expect(200);
        targets.put("deactivateOrganisation", Map.of("organisationId", closed));
        presentation();
        targets.put("accountId", administrator());
        targets.put("accessRequestId", accessRequest());
        targets.put("mergerId", merger(closed, region.clerk().supplier("Overnemende Proefsoftware BV")));
        var wanted = region.clerk().supplier("Begeerde Proefsoftware BV");
        var cancelled = merger(wanted, region.clerk().supplier("Aarzelende Proefsoftware BV"));
        targets.put("cancelOrganisationMerger", Map.of("mergerId", cancelled));
        targets.put("notificationId", notification());
    }

    /** By somebody of another organisation, to the collaboration. */
    private String accessRequest() {
        var requests = API + "/organisations/" + collaboration.id() + "/access-requests";
        region.parties().outsider().administrator().post(requests, Map.of()).expect(202);
        return region.officer()
                .get(requests)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
    }

    /** In a far future, so that nobody can execute it. */
    private String merger(String sourceId, String targetId) {
        var plan = Map.of(
                "kind", "TAKEOVER", "effectiveOn", "2999-01-01", "targetId", targetId, "sourceIds", List.of(sourceId));
        return region.officer()
                .post(API + "/organisation-mergers", plan)
                .expect(201)
                .id();
    }

    private void presentation() {
        var address = API + "/organisations/" + collaboration.id();
        region.officer()
                .send("PUT", address + "/logo", Map.of("If-Match", "*"), "image/png", PNG)
                .expect(204);
        targets.put(
                "contactId",
                region.officer()
                        .post(address + "/contacts", CONTACT)
                        .expect(201)
                        .id());
    }

    private String administrator() {
        return region.officer()
                .get(API + "/organisations/" + collaboration.id() + "/accounts?pageSize=100")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(account -> account.at("/roles/0").asString("").equals("ADMINISTRATOR"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** Of the collaboration's administrator, who is told of the members that declared themselves. */
    private String notification() {
        return Eventually.reply(() -> collaboration.administrator().get(API + "/notifications"), told -> assertThat(
                                told.json().path("items").size())
                        .as(told.body())
                        .isPositive())
                .json()
                .at("/items/0/id")
                .asString();
    }
}
