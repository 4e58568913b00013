// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.organisation.tooi.RegisterFiles;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.ApiContract;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Answers hold what {@code contracts/openapi.yaml} promises and nothing else. */
@IntegrationTest
@Import(Desk.class)
class ResponseContractIntegrationTests {

    private final ApiContract contract = new ApiContract();

    @Autowired
    Desk desk;

    @Test
    void answersWhatTheContractPromises() {
        var registered = desk.post("/v1/organisations", example("RegisterOrganisation"), Desk.vng());
        var id = desk.state(registered).organisationId();

        contract.assertKeeps("Organisation", registered);
        contract.assertKeeps("Organisation", desk.activate(id));
        contract.assertKeeps("Organisation", desk.get("/v1/organisations/" + id, Desk.visitor()));
        contract.assertKeeps("OrganisationPage", desk.get("/v1/organisations", Desk.visitor()));
        contract.assertKeeps("Organisation", desk.deactivate(id));
        var concept = desk.admitted(OrganisationType.COLLABORATION).organisationId();
        contract.assertKeeps("Problem", desk.activate(concept));
        contract.assertKeeps("Organisation", desk.put(concept, example("ReviseOrganisation"), "*", Desk.vng()));
        contract.assertKeeps("Organisation", desk.activate(concept));
        contract.assertKeeps("Problem", desk.post("/v1/organisations", "{}", Desk.vng()));
        contract.assertKeeps("Problem", desk.get("/v1/organisations/" + UUID.randomUUID(), Desk.visitor()));
        var file = RegisterFiles.of(
                RegisterFiles.closed("0053", "Winsum", "2018-12-31"), RegisterFiles.municipality("0014", "Groningen"));
        contract.assertKeeps("MunicipalityImportResult", desk.post("/v1/municipality-imports", file, Desk.vng()));
        contract.assertKeeps(
                "SupplierApplicationReceipt",
                desk.post(
                        "/v1/supplier-applications",
                        """
                        {"name":"%s","kvkNumber":"%s","contact":{"name":"Petra","email":"petra@example.nl"}}""".formatted(Desk.unique("Aanmelder"), Desk.kvkNumber()),
                        Desk.visitor()));
        var source = desk.activeSupplier();
        var planned = desk.post(
                MergerCases.MERGERS,
                MergerCases.plan(LocalDate.of(2026, 1, 1), desk.activeSupplier(), source),
                Desk.vng());
        contract.assertKeeps("OrganisationMerger", planned);
        contract.assertKeeps("OrganisationMergerPage", desk.get(MergerCases.MERGERS, Desk.vng()));
        contract.assertKeeps("OrganisationFacets", desk.get("/v1/organisations/facets", Desk.visitor()));
        contract.assertKeeps("Problem", desk.post("/v1/municipality-imports", file.substring(9), Desk.vng()));
        contract.assertKeeps("MunicipalityPage", desk.get("/v1/municipalities", Desk.visitor()));
    }

    @Test
    void answersWhatTheContractPromisesOfAPresentation() {
        var uri = "/v1/organisations/" + desk.activeSupplier().organisationId();
        var changed = desk.http()
                .put()
                .uri(uri + "/links")
                .header("If-Match", "*")
                .contentType("application/json")
                .content(example("Links"))
                .with(Desk.vng())
                .exchange();
        contract.assertKeeps("Links", changed);
        for (var example : contract.at("/components/schemas/DescribeContact/examples")) {
            contract.assertKeeps("ContactPoint", desk.post(uri + "/contacts", example.toString(), Desk.vng()));
        }
        var seen = desk.body(desk.get(uri + "/contacts", Desk.visitor()));
        assertThat(seen).hasSize(1);
        contract.assertKeeps("ContactPoint", seen.get(0));
    }

    @Test
    void pointsAtTheOtherPages() {
        desk.supplier();
        desk.supplier();

        var page = desk.get("/v1/organisations?pageSize=1&page=2&status=CONCEPT", Desk.vng());

        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Link"))
                .contains(
                        "<http://localhost:8080/api/organisation/v1/organisations?",
                        "rel=\"first\"",
                        "rel=\"prev\"",
                        "rel=\"last\"");
        assertThat(page.getResponse().getHeader("Total-Count")).isNotNull();
        assertThat(desk.get("/v1/organisations?pageSize=101", Desk.visitor())).hasStatus(400);
        assertThat(desk.get("/v1/organisations?q=" + "x".repeat(201), Desk.visitor()))
                .hasStatus(400);
    }

    @Test
    void showsWhatItPromises() {
        for (var schema : new String[] {
            "RegisterOrganisation",
            "ReviseOrganisation",
            "SupplierApplication",
            "PlanOrganisationMerger",
            "Links",
            "DescribeContact"
        }) {
            contract.at("/components/schemas/" + schema + "/examples")
                    .forEach(example -> contract.assertKeeps(schema, example));
        }
        contract.at("/components/examples").forEach(example -> contract.assertKeeps("Me", example.path("value")));
    }

    private String example(String schema) {
        return contract.at("/components/schemas/" + schema + "/examples/0").toString();
    }
}
