// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import nl.softwarecatalogus.platform.testing.ApiContract;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What accounts and /me answer holds what {@code contracts/openapi.yaml} promises, and nothing else. */
@AccountIntegrationTest
class AccountContractIntegrationTests {

    private final ApiContract contract = new ApiContract();

    @Autowired
    ApplicationContext context;

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }

    @Test
    void answersWhatTheContractPromises() {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        var asPetra = Staff.as(petra, organisation, "administrator");

        var invited = staff.invite(organisation, petra, Desk.vng(), "ADMINISTRATOR");
        var id = staff.id(invited);

        contract.assertKeeps("Account", invited);
        contract.assertKeeps("Account", staff.mailAgain(organisation, id, Desk.vng()));
        contract.assertKeeps("Me", staff.me(asPetra));
        contract.assertKeeps("Me", staff.me(Desk.vng()));
        contract.assertKeeps("Account", staff.find(organisation, id, asPetra));
        contract.assertKeeps("AccountPage", staff.list(organisation, asPetra));
        var asking = "/v1/organisations/" + organisation.organisationId() + "/access-requests";
        contract.assertKeeps(
                "AccessReceipt",
                desk.post(asking, "{}", Staff.as(Staff.somebody(), desk.activeSupplier(), "usage-viewer")));
        var asked = desk.get(asking, asPetra);
        contract.assertKeeps("AccessRequestPage", asked);
        var decisions = asking + "/" + desk.body(asked).at("/items/0/id").asString() + "/decisions";
        contract.assertKeeps(
                "AccessRequest", desk.post(decisions, "{\"decision\":\"DECLINE\",\"reason\":\"Nee\"}", asPetra));
        contract.assertKeeps(
                "Account", staff.changeRoles(organisation, id, "\"1\"", asPetra, "ADMINISTRATOR", "USAGE_VIEWER"));
        contract.assertKeeps(
                "RightsReport",
                desk.get("/v1/organisations/" + organisation.organisationId() + "/rights-review", asPetra));
        contract.assertKeeps("RightsReviewPage", desk.get("/v1/rights-reviews", Desk.vng()));
        contract.assertKeeps("Problem", staff.invite(organisation, petra, Desk.vng(), "ADMINISTRATOR"));
        contract.assertKeeps("Problem", staff.remove(organisation, id, asPetra));
        contract.assertKeeps("Problem", desk.post(Staff.accounts(organisation), "{}", asPetra));
    }
}
