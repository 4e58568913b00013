// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.selfregistration.ApplicationRetention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a supplier that applies by itself is mailed, over a real mail server. */
@NotificationIntegrationTest
class ApplicantMailIntegrationTests {

    private static final String RECEIVED = "Uw aanmelding is ontvangen";

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    @Autowired
    ApplicationRetention retention;

    @Autowired
    JdbcTemplate database;

    private String name;
    private String petra;
    private String kvkNumber;

    @BeforeEach
    void somebody() {
        name = Desk.unique("Aanmelder");
        petra = Staff.somebody();
        kvkNumber = Desk.kvkNumber();
    }

    @Test
    void acknowledgesAndTellsOfTheApproval() {
        assertThat(apply("nl", "192.0.2.11")).hasStatus(201);
        assertThat(desk.activate(concept())).hasStatusOk();

        assertThat(awaitSubjects(2)).containsExactlyInAnyOrder(RECEIVED, name + " staat in de Softwarecatalogus");
        for (var mail : Mailbox.of(server, petra)) {
            var text = Mailbox.content(mail, "text/plain");
            assertThat(text).contains("http://localhost:8080").doesNotContain("Bij uw meldingen");
            if (Mailbox.subject(mail).equals(RECEIVED)) {
                assertThat(text).as("what a visitor wrote").contains(kvkNumber).doesNotContain(petra, name);
            } else {
                assertThat(text).contains("Beste " + petra + ",", name);
            }
        }
    }

    @Test
    void tellsOfARefusalAndOfItsBeingMadeGood() {
        apply("nl", "192.0.2.12");
        var concept = concept();
        desk.deactivate(concept);
        assertThat(awaitSubjects(2)).contains("Uw aanmelding is niet overgenomen");

        desk.activate(concept);
        desk.deactivate(concept);
        desk.activate(concept);

        assertThat(awaitSubjects(3)).as("once each").contains(name + " staat in de Softwarecatalogus");
    }

    @Test
    void writesInTheLanguageOfTheApplication() {
        apply("en-GB", "192.0.2.13");
        desk.deactivate(concept());

        assertThat(awaitSubjects(2))
                .containsExactlyInAnyOrder("Your application has been received", "Your application was not accepted");
    }

    @Test
    void mailsNobodyOfAnApplicationThatIsRefused() {
        assertThat(apply("nl", "192.0.2.14")).hasStatus(201);
        assertThat(apply("nl", "192.0.2.14")).as("the same once more").hasStatus(409);

        assertThat(awaitSubjects(1)).containsExactly(RECEIVED);
    }

    @Test
    void mailsNobodyOfASupplierThatVngRegistered() {
        var supplier = desk.supplier();
        desk.put(
                supplier.organisationId(),
                """
                {"name":"%s","contact":{"name":"%s","email":"%s"}}""".formatted(supplier.name(), petra, Staff.emailOf(petra)),
                "*",
                Desk.vng());
        desk.activate(supplier.organisationId());
        desk.deactivate(supplier.organisationId());

        assertThat(waitingOrFailed()).isZero();
        assertThat(Mailbox.of(server, petra)).isEmpty();
    }

    @Test
    void forgetsWhomARefusedSupplierNamedAfterAYear() {
        apply("nl", "192.0.2.15");
        var concept = concept();
        desk.deactivate(concept);
        var uri = "/v1/organisations/" + concept;
        letMonthsPass(concept, 11);
        retention.eraseWhatIsOver();
        assertThat(desk.get(uri, Desk.vng())).bodyText().contains(petra);

        letMonthsPass(concept, 2);
        retention.eraseWhatIsOver();

        assertThat(desk.get(uri, Desk.vng()))
                .hasStatusOk()
                .bodyText()
                .contains(name)
                .doesNotContain(petra, "contact");
    }

    private MvcTestResult apply(String language, String address) {
        return desk.http()
                .post()
                .uri("/v1/supplier-applications")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .header("Accept-Language", language)
                .contentType("application/json")
                .content("""
                        {"name":"%s","kvkNumber":"%s","contact":{"name":"%s","email":"%s"}}""".formatted(name, kvkNumber, petra, Staff.emailOf(petra)))
                .exchange();
    }

    private UUID concept() {
        var found = desk.get("/v1/organisations?q=" + name.substring(name.indexOf(' ') + 1), Desk.vng());
        return UUID.fromString(desk.body(found).at("/items/0/id").asString());
    }

    private List<String> awaitSubjects(int expected) {
        await().atMost(Staff.PATIENCE)
                .until(() -> Mailbox.of(server, petra).size() >= expected && waitingOrFailed() == 0);
        var mails = Mailbox.of(server, petra);
        assertThat(mails).hasSize(expected);
        return mails.stream().map(Mailbox::subject).toList();
    }

    private int waitingOrFailed() {
        var count = database.queryForObject(
                "SELECT count(*) FROM platform.mail WHERE recipient = ?", Integer.class, Staff.emailOf(petra));
        return count == null ? 0 : count;
    }

    private void letMonthsPass(UUID organisationId, int months) {
        database.update(
                "UPDATE supplier_application SET decided_at = decided_at - make_interval(months => ?) WHERE organisation_id = ?",
                months,
                organisationId);
    }
}
