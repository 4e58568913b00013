// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;
import static nl.softwarecatalogus.local.demo.Worker.query;

import java.util.Map;
import java.util.Set;
import nl.softwarecatalogus.local.demo.Region.Enrolment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A member's own people state its membership; those of the collaboration confirm it. */
final class Memberships {

    private static final String MEMBERSHIPS = "/api/membership/v1/memberships";
    private static final Set<String> OPEN_OR_CURRENT = Set.of("DECLARED", "CONFIRMED", "RESIGNED");

    private final Office office;

    Memberships(Office office) {
        this.office = office;
    }

    void enrol(Party member, Party collaboration, Enrolment enrolment) {
        var membership = office.personOf(member)
                .list(MEMBERSHIPS, query("collaborationId", collaboration.id()) + query("memberId", member.id()))
                .filter(known -> OPEN_OR_CURRENT.contains(text(known, "status")))
                .findFirst()
                .orElseGet(() -> declare(member, collaboration, enrolment));
        if (enrolment.confirmed() && text(membership, "status").equals("DECLARED")) {
            office.personOf(collaboration)
                    .post(MEMBERSHIPS + "/" + text(membership, "id") + "/decisions", Map.of("decision", "CONFIRM"));
        }
    }

    private JsonNode declare(Party member, Party collaboration, Enrolment enrolment) {
        var declaration = ((ObjectNode) enrolment.declaration().deepCopy())
                .put("collaborationId", collaboration.id())
                .put("memberId", member.id());
        return office.personOf(member)
                .postWhenKnown("De aanmelding van " + member.name() + " als lid", MEMBERSHIPS, declaration);
    }
}
