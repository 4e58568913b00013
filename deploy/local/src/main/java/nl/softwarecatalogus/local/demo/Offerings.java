// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;
import static nl.softwarecatalogus.local.demo.Worker.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** GEMMA's reference components, and the applications and services on offer. */
final class Offerings {

    private static final String API = "/api/catalogue/v1";
    private static final String OFFERINGS = API + "/offerings";

    private final Office office;
    private final Map<String, String> idsByName = new HashMap<>();

    Offerings(Office office) {
        this.office = office;
    }

    String importGemma() {
        var result = office.officer()
                .postDocument(API + "/gemma-releases", "application/xml", Document.read("gemma.ameff.xml"));
        return result.path("referenceComponents").asInt() + " referentiecomponenten";
    }

    /** Everything an organisation offers; what it has withdrawn itself stays withdrawn. */
    void publish(Party provider, List<JsonNode> offerings) {
        var known = office.personOf(provider)
                .list(OFFERINGS, query("providerId", provider.id()))
                .toList();
        for (var offering : offerings) {
            var registered = known.stream()
                    .filter(candidate -> text(candidate, "name").equals(text(offering, "name")))
                    .findFirst()
                    .orElseGet(() -> office.personOf(provider)
                            .postWhenKnown("Het aanbod " + text(offering, "name"), OFFERINGS, offering));
            if (text(registered, "status").equals("CONCEPT")) {
                office.personOf(provider).post(OFFERINGS + "/" + text(registered, "id") + "/publications");
            }
            idsByName.put(text(offering, "name"), text(registered, "id"));
        }
    }

    String idOf(String name) {
        return Objects.requireNonNull(idsByName.get(name), name);
    }
}
