// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import static nl.softwarecatalogus.local.demo.Region.text;
import static nl.softwarecatalogus.local.demo.Worker.query;

import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.local.demo.Region.Collaboration;
import nl.softwarecatalogus.local.demo.Region.Municipality;
import nl.softwarecatalogus.local.demo.Region.Supplier;
import tools.jackson.databind.JsonNode;

/** Municipalities from the register, suppliers by VNG, collaborations from their admission. */
final class Organisations {

    private static final String API = "/api/organisation/v1";
    private static final String ORGANISATIONS = API + "/organisations";

    private final Office office;

    Organisations(Office office) {
        this.office = office;
    }

    String importMunicipalities() {
        var result = office.officer()
                .postDocument(
                        API + "/municipality-imports", "application/ld+json", Document.read("municipalities.jsonld"));
        return result.path("current").asInt() + " uit TOOI";
    }

    Party municipality(Municipality municipality) {
        var organisation = find(
                        query("organisationType", "MUNICIPALITY") + query("q", municipality.code()),
                        "municipalityCode",
                        municipality.code())
                .orElseThrow(() -> new IllegalStateException("Gemeente " + municipality.code() + " is niet ingelezen"));
        return party(organisation, List.of(municipality.person()));
    }

    Party supplier(Supplier supplier) {
        var organisation = find(
                        query("organisationType", "SUPPLIER") + query("q", supplier.name()), "name", supplier.name())
                .orElseGet(() -> office.officer().post(ORGANISATIONS, supplier.registration()));
        activate(organisation);
        return party(organisation, List.of(supplier.person()));
    }

    /** The admitted case has made a concept; VNG completes and activates it. */
    Party collaboration(Collaboration collaboration, String admissionRequestId) {
        var organisation = Eventually.find("De organisatie " + collaboration.name(), () -> office.officer()
                .list(ORGANISATIONS, query("admissionRequestId", admissionRequestId))
                .findFirst());
        if (isConcept(organisation)) {
            office.officer().put(address(organisation), collaboration.profile());
        }
        activate(organisation);
        return party(organisation, collaboration.people());
    }

    private void activate(JsonNode organisation) {
        if (isConcept(organisation)) {
            office.officer().post(address(organisation) + "/activations");
        }
    }

    private Optional<JsonNode> find(String query, String property, String value) {
        return office.officer()
                .list(ORGANISATIONS, query)
                .filter(organisation -> text(organisation, property).equals(value))
                .findFirst();
    }

    private static Party party(JsonNode organisation, List<Person> people) {
        return new Party(text(organisation, "id"), text(organisation, "name"), people);
    }

    private static boolean isConcept(JsonNode organisation) {
        return text(organisation, "status").equals("CONCEPT");
    }

    private static String address(JsonNode organisation) {
        return ORGANISATIONS + "/" + text(organisation, "id");
    }
}
