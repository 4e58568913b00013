// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;
import static nl.softwarecatalogus.local.demo.Worker.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.softwarecatalogus.local.demo.Region.Collaboration;
import nl.softwarecatalogus.local.demo.Region.OpenCase;
import tools.jackson.databind.JsonNode;

/** From first contact to decision: one officer writes it down and assesses, the other decides. */
final class Admissions {

    private static final String API = "/api/admission/v1";
    private static final String REQUESTS = API + "/admission-requests";
    private static final Set<String> CAME_TO_NOTHING = Set.of("REJECTED", "WITHDRAWN");

    private final Office office;

    Admissions(Office office) {
        this.office = office;
    }

    /** The id of the admitted case. */
    String admit(Collaboration collaboration) {
        var request = find(collaboration.name())
                .orElseGet(() -> office.officer().post(REQUESTS, collaboration.admissionRequest()));
        var address = REQUESTS + "/" + text(request, "id");
        if (text(request, "status").equals("RECEIVED")) {
            request = office.officer().post(address + "/assessments", collaboration.assessment());
        }
        if (text(request, "status").equals("IN_ASSESSMENT")) {
            office.otherOfficer().post(address + "/decisions", Map.of("decision", "ADMIT"));
        }
        return text(request, "id");
    }

    /** A case that waits for VNG; nothing happens to one that VNG has worked on since. */
    void sendIn(OpenCase openCase) {
        var name = text(openCase.contactRequest(), "name");
        if (find(name).isPresent()) {
            return;
        }
        office.visitor().post(API + "/contact-requests", openCase.contactRequest());
        openCase.assessment().ifPresent(assessment -> {
            var request = find(name).orElseThrow();
            office.officer().post(REQUESTS + "/" + text(request, "id") + "/assessments", assessment);
        });
    }

    private Optional<JsonNode> find(String name) {
        return office.officer()
                .list(REQUESTS, query("q", name))
                .filter(request -> text(request, "name").equals(name))
                .filter(request -> !CAME_TO_NOTHING.contains(text(request, "status")))
                .findFirst();
    }
}
