// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;
import static nl.softwarecatalogus.local.demo.Worker.query;

import java.util.Map;
import java.util.Optional;
import nl.softwarecatalogus.local.demo.Region.Declaration;
import nl.softwarecatalogus.local.demo.Region.Dispute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The heart of it: a collaboration declares usage for its members; a member may object. */
final class Declarations {

    private static final String API = "/api/catalogue/v1";
    private static final String DECLARATIONS = API + "/usage-declarations";

    private final Office office;
    private final Parties parties;
    private final Offerings offerings;

    Declarations(Office office, Parties parties, Offerings offerings) {
        this.office = office;
        this.parties = parties;
        this.offerings = offerings;
    }

    void declare(Party collaboration, Declaration declaration) {
        var declared = find(collaboration, declaration).orElseGet(() -> post(collaboration, declaration));
        declaration.dispute().ifPresent(dispute -> object(collaboration, declared, dispute));
    }

    private Optional<JsonNode> find(Party collaboration, Declaration declaration) {
        var applicationId = offerings.idOf(declaration.application());
        return office.personOf(collaboration)
                .list(DECLARATIONS, query("collaborationId", collaboration.id()))
                .filter(known -> text(known.path("application"), "offeringId").equals(applicationId))
                .findFirst();
    }

    private JsonNode post(Party collaboration, Declaration declaration) {
        var body = ((ObjectNode) declaration.terms().deepCopy())
                .put("applicationId", offerings.idOf(declaration.application()));
        var members = body.putArray("memberIds");
        declaration.members().forEach(code -> members.add(parties.get(code).id()));
        return office.personOf(collaboration)
                .postWhenKnown("Het gebruik van " + declaration.application(), DECLARATIONS, body);
    }

    private void object(Party collaboration, JsonNode declaration, Dispute dispute) {
        var member = parties.get(dispute.member());
        office.personOf(collaboration)
                .get(DECLARATIONS + "/" + text(declaration, "id"))
                .path("usages")
                .valueStream()
                .filter(usage -> text(usage.path("member"), "organisationId").equals(member.id()))
                .filter(usage -> text(usage, "status").equals("DECLARED"))
                .forEach(usage -> office.personOf(member)
                        .post(
                                API + "/usages/" + text(usage, "usageId") + "/disputes",
                                Map.of("reason", dispute.reason())));
    }
}
