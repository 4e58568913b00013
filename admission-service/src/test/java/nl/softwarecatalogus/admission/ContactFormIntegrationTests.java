// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.softwarecatalogus.admission.organisation.KnownOrganisation;
import nl.softwarecatalogus.admission.organisation.KnownOrganisationService;
import nl.softwarecatalogus.admission.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What anybody can do without an account, and how often. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class ContactFormIntegrationTests {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    @Autowired
    Desk desk;

    @Autowired
    KnownOrganisationService organisations;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MeterRegistry metrics;

    private String origin = "";

    @BeforeEach
    void come() {
        origin = "203.0.113." + VISITORS.incrementAndGet();
    }

    @Test
    void makesARequestAndNeverAnOrganisation() {
        var name = Desk.newName();

        var received = send(name);

        assertThat(received).hasStatus(201);
        var reference = desk.body(received).path("reference").asString();
        assertThat(desk.body(received).path("name").asString()).isEqualTo(name);
        assertThat(received.getResponse().getHeader("Location")).isNull();
        assertThat(received).bodyText().doesNotContain("Anna", "\"id\"");
        var listed = desk.read("/v1/admission-requests?q=" + reference).at("/items/0");
        assertThat(listed.path("status").asString()).isEqualTo("RECEIVED");
        assertThat(listed.path("channel").asString()).isEqualTo("CONTACT_FORM");
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM known_organisation WHERE name = ?", Integer.class, name))
                .isZero();
    }

    @Test
    void keepsNothingOfWhatAProgramFillsIn() {
        var before = forms();
        var name = Desk.newName();

        var answered =
                send(desk.form(name).put("website", "https://koop.example").toString(), Desk.from(origin));

        assertThat(answered).hasStatus(201);
        assertThat(desk.body(answered).path("reference").asString()).matches("TA-\\d{4}-\\d{5}");
        assertThat(desk.body(answered).path("name").asString()).isEqualTo(name);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM admission_request WHERE name = ?", Integer.class, name))
                .isZero();
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM platform.mail WHERE subject LIKE ?", Integer.class, "%" + name + "%"))
                .isZero();
        assertThat(forms()).isEqualTo(before + 1);
        assertThat(send(desk.form(Desk.newName()).put("website", "").toString(), Desk.from(origin)))
                .as("left empty")
                .hasStatus(201);
        assertThat(forms()).isEqualTo(before + 1);
    }

    private double forms() {
        return metrics.get("softwarecatalogus.contact.forms.by.programs")
                .counter()
                .count();
    }

    @Test
    void refusesTypesThatNeedNoAdmission() {
        for (var type : new String[] {"MUNICIPALITY", "SUPPLIER", "OTHER_GOVERNMENT"}) {
            var refused =
                    send(desk.form(Desk.newName()).put("organisationType", type).toString(), from(origin));
            assertThat(desk.problem(refused)).isEqualTo("400 invalid-input");
            assertThat(desk.body(refused).at("/invalidParams/0/name").asString())
                    .isEqualTo("organisationType");
        }
    }

    @Test
    void refusesFieldsThatAreNotTheVisitorsToFillIn() {
        var refused = send(desk.intake(Desk.newName()).put("status", "ADMITTED").toString(), from(origin));

        assertThat(desk.problem(refused)).isEqualTo("400 invalid-input");
        assertThat(desk.body(refused).path("invalidParams").findValuesAsString("name"))
                .containsExactlyInAnyOrder("status", "channel", "contactedOn");
    }

    @Test
    void tellsAVisitorNothingOfWhoIsKnown() {
        var open = Desk.newName();
        desk.open(desk.intake(open));
        var existing = Desk.newName();
        organisations.remember(
                new KnownOrganisation(UUID.randomUUID(), existing, OrganisationStatus.CONCEPT, null, null, 1));

        for (var name : new String[] {open, existing}) {
            var refused = send(name);
            assertThat(desk.problem(refused)).isEqualTo("409 admission-duplicate");
            assertThat(desk.body(refused).has("conflicts")).isFalse();
        }
    }

    @Test
    void refusesTheSixthOfOneAddressWithinTheHour() {
        for (var time = 1; time <= 5; time++) {
            assertThat(send(Desk.newName())).hasStatus(201);
        }

        var refused = send(Desk.newName());

        assertThat(desk.problem(refused)).isEqualTo("429 contact-limit");
        assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After"))))
                .isBetween(3500, 3600);
        assertThat(refused.getResponse().getContentType()).isEqualTo("application/problem+json");
        assertThat(send(desk.form(Desk.newName()).toString(), from("198.51.100.7")))
                .as("another address")
                .hasStatus(201);
        assertThat(send(desk.form(Desk.newName()).toString(), both(from(origin), desk.officer())))
                .as("somebody who is known")
                .hasStatus(201);
        letAnHourPass();
        assertThat(send(Desk.newName())).as("an hour later").hasStatus(201);
    }

    @Test
    void countsNoFormThatCouldNotBeHandled() {
        for (var time = 1; time <= 7; time++) {
            assertThat(send("{}", from(origin))).hasStatus(400);
        }

        assertThat(send(Desk.newName())).hasStatus(201);
    }

    @Test
    void countsRefusalsThatTellWhoIsKnown() {
        var open = Desk.newName();
        desk.open(desk.intake(open));
        for (var time = 1; time <= 5; time++) {
            assertThat(send(open)).hasStatus(409);
        }

        assertThat(send(open)).hasStatus(429);
    }

    @Test
    void letsNobodySlipThroughByHurrying() throws Exception {
        Callable<MvcTestResult> form = () -> send(Desk.newName());

        var answers = AtOnce.perform(12, form);

        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 201)
                .hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 429)
                .hasSize(7);
    }

    private MvcTestResult send(String name) {
        return send(desk.form(name).toString(), from(origin));
    }

    private MvcTestResult send(String form, RequestPostProcessor visitor) {
        return desk.http()
                .post()
                .uri("/v1/contact-requests")
                .contentType(MediaType.APPLICATION_JSON)
                .content(form)
                .with(visitor)
                .exchange();
    }

    private void letAnHourPass() {
        database.update(
                "UPDATE contact_attempt SET attempted_at = attempted_at - interval '1 hour' WHERE origin = ?", origin);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static RequestPostProcessor both(RequestPostProcessor first, RequestPostProcessor second) {
        return request -> second.postProcessRequest(first.postProcessRequest(request));
    }
}
