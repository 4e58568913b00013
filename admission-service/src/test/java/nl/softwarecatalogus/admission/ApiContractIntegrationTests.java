// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import nl.softwarecatalogus.platform.testing.ApiContract;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The API keeps {@code contracts/openapi.yaml}: the same operations, and answers that hold nothing else. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class ApiContractIntegrationTests {

    private final ApiContract contract = new ApiContract();

    @Autowired
    ApplicationContext context;

    @Autowired
    Desk desk;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }

    @Test
    void answersWhatTheContractPromises() {
        var opened = desk.open(desk.intake(Desk.newName()));
        var address = desk.address(opened);
        contract.assertKeeps("AdmissionRequest", opened);
        contract.assertKeeps("AdmissionRequest", desk.assess(address, Desk.ASSESSED));
        contract.assertKeeps(
                "AdmissionRequest",
                desk.post(address + "/information-requests", "{\"question\": \"Wie?\"}", desk.officer()));
        contract.assertKeeps("Problem", desk.decide(address, Desk.ADMIT));
        contract.assertKeeps("AdmissionRequest", desk.withdraw(address));
        contract.assertKeeps("AdmissionRequest", desk.get(desk.admitted(), TestTokens.vngViewer()));
        contract.assertKeeps("Decisions", desk.get("/v1/decisions", TestTokens.vngViewer()));
        contract.assertKeeps("AdmissionRequestPage", desk.get("/v1/admission-requests", desk.officer()));
        contract.assertKeeps("Problem", desk.open(desk.intake(Desk.newName()).put("rsin", "1")));
        contract.assertKeeps(
                "ContactReceipt",
                desk.post("/v1/contact-requests", desk.form(Desk.newName()).toString(), desk.officer()));
    }

    @Test
    void showsWhatItPromises() {
        contract.at("/components/examples").properties().forEach(example -> {
            var schema = example.getKey().equals("Receipt") ? "ContactReceipt" : "AdmissionRequest";
            contract.assertKeeps(schema, example.getValue().path("value"));
        });
        contract.at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("examples")
                .forEach(example -> contract.assertKeeps(schema.getKey(), example)));
    }
}
