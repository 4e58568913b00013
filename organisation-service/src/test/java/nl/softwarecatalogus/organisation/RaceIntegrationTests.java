// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import nl.softwarecatalogus.organisation.tooi.RegisterFiles;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two at the same moment: one wins, the other is told why not, and nothing is half done. */
@IntegrationTest
@Import(Desk.class)
class RaceIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate database;

    @RepeatedTest(5)
    void letsOneOfTwoOrganisationsHaveAName() throws Exception {
        var name = Desk.unique("Gelijk");

        var answers =
                AtOnce.perform(() -> desk.register("SUPPLIER", name), () -> desk.register("OTHER_GOVERNMENT", name));

        AtOnce.assertOneWins(answers, 201, "organisation-exists");
    }

    @RepeatedTest(5)
    void letsOneOfTwoOrganisationsHaveAKvkNumber() throws Exception {
        var kvkNumber = Desk.kvkNumber();
        Callable<MvcTestResult> register = () -> desk.post(
                "/v1/organisations",
                "{\"organisationType\":\"SUPPLIER\",\"name\":\"%s\",\"kvkNumber\":\"%s\"}"
                        .formatted(Desk.unique("Leverancier"), kvkNumber),
                Desk.vng());

        var answers = AtOnce.perform(register, register);

        AtOnce.assertOneWins(answers, 201, "organisation-exists");
    }

    @RepeatedTest(5)
    void letsOneOfTwoActivationsWin() throws Exception {
        var id = desk.supplier().organisationId();

        var answers = AtOnce.perform(() -> desk.activate(id), () -> desk.activate(id));

        AtOnce.assertOneWins(answers, 200, "organisation-already-active");
        assertThat(database.queryForObject(
                        "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, id))
                .as("registered and activated once")
                .isEqualTo(2);
    }

    @RepeatedTest(5)
    void letsOneOfTwoEditorsWin() throws Exception {
        var supplier = desk.supplier();
        Callable<MvcTestResult> edit = () -> desk.put(
                supplier.organisationId(),
                "{\"name\":\"%s\",\"website\":\"https://%s.example\"}"
                        .formatted(supplier.name(), Thread.currentThread().threadId()),
                "\"0\"",
                Desk.vng());

        var answers = AtOnce.perform(edit, edit);

        assertThat(answers).extracting(RaceIntegrationTests::status).containsExactlyInAnyOrder(200, 412);
    }

    @RepeatedTest(3)
    void registersAMunicipalityOnceWhenTwoImport() throws Exception {
        var file = RegisterFiles.of(RegisterFiles.municipality("1680", "Aa en Hunze"));
        Callable<MvcTestResult> take = () -> desk.post("/v1/municipality-imports", file, Desk.vng());

        var answers = AtOnce.perform(take, take);

        assertThat(answers).extracting(RaceIntegrationTests::status).containsExactly(200, 200);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM organisation WHERE municipality_code = '1680'", Long.class))
                .isEqualTo(1);
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }
}
