// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused between the first contact and the decision (0.1 to 0.3); nothing changes then. */
@AcceptanceTest
class AdmissionRefusalTests {

    private static final String CASES = "/api/admission/v1/admission-requests";

    @ParameterizedTest
    @ValueSource(strings = {"MUNICIPALITY", "SUPPLIER", "OTHER_GOVERNMENT"})
    void admitsCollaborationsAndCommunitiesOnly(String type, Region region) {
        var intake = region.clerk().intake("COMMUNITY", "Geen samenwerking");
        intake.put("organisationType", type);

        assertThat(region.officer().post(CASES, intake).status()).isIn(400, 409);
    }

    @Test
    void opensNoSecondCaseForTheSameName(Region region) {
        region.clerk().open("COLLABORATION", "Samenwerking Dubbelop");

        region.officer()
                .post(CASES, region.clerk().intake("COLLABORATION", "samenwerking  dubbelop"))
                .expect(409);
    }

    @Test
    void opensNoCaseForAnOrganisationThatExists(Region region) {
        Eventually.status(409, () -> region.officer()
                .post(
                        CASES,
                        region.clerk()
                                .intake(
                                        "COLLABORATION",
                                        region.parties().neighbour().name())));
    }

    @Test
    void namesAllWrongIdentifiersAtOnce(Region region) {
        var intake = region.clerk().intake("COLLABORATION", "Samenwerking Verkeerde Nummers");
        intake.putAll(Map.of("kvkNumber", "1234567", "rsin", "123456789", "oin", "00000055123456789000"));

        var reply = region.officer().post(CASES, intake).expect(400);

        assertThat(reply.faults()).contains("kvkNumber", "rsin", "oin");
    }

    @Test
    void takesFiveContactFormsAnHourFromOneAddress(Region region) {
        var statuses = IntStream.range(0, 7)
                .mapToObj(_ -> contactForm(region, "Formulier " + UUID.randomUUID()))
                .toList();

        assertThat(statuses)
                .extracting(Reply::status)
                .contains(201)
                .endsWith(429)
                .doesNotContain(500);
        assertThat(statuses.getLast().header("Retry-After")).matches("[0-9]+");
    }

    private static Reply contactForm(Region region, String name) {
        var form = new HashMap<>(region.clerk().intake("COMMUNITY", name));
        form.remove("channel");
        form.remove("contactedOn");
        return region.gateway().visitor().post("/api/admission/v1/contact-requests", form);
    }

    @Test
    void decidesNotBeforeTheAssessment(Region region) {
        var caseId = region.clerk().open("COLLABORATION", "Samenwerking Onbeoordeeld");

        region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(409);
    }

    @Test
    void rejectsNotWithoutReasons(Region region) {
        var caseId = assessed(region, "Samenwerking Zonder Reden");

        var reply = region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "REJECT"))
                .expect(400);

        assertThat(reply.faults()).containsExactly("reasons");
    }

    @Test
    void decidesOnceWhenTwoOfficersDoSoAtTheSameMoment(Region region) {
        var decisions = CASES + "/" + assessed(region, "Samenwerking Gelijktijdig") + "/decisions";
        var admit = Map.of("decision", "ADMIT");
        var one = CompletableFuture.supplyAsync(() -> region.officer().post(decisions, admit));
        var other = CompletableFuture.supplyAsync(() -> region.secondOfficer().post(decisions, admit));

        assertThat(List.of(one.join().status(), other.join().status())).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void letsNobodyDecideOnTheirOwnCase(Region region) {
        var intake = region.clerk().intake("COLLABORATION", "Samenwerking Eigen Zaak");
        intake.put("contact", Map.of("name", "Bea van Beheer", "email", Clerk.OFFICER));
        var caseId = region.secondOfficer().post(CASES, intake).expect(201).id();
        region.secondOfficer()
                .post(CASES + "/" + caseId + "/assessments", Clerk.assessment())
                .expect(200);

        region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(403);
    }

    private static String assessed(Region region, String name) {
        var caseId = region.clerk().open("COLLABORATION", name);
        region.clerk().assess(caseId);
        return caseId;
    }
}
