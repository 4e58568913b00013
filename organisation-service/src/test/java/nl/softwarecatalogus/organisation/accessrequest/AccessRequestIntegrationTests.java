// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.MergerCases;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.notification.Mailbox;
import nl.softwarecatalogus.organisation.notification.NotificationIntegrationTest;
import nl.softwarecatalogus.organisation.notification.TestClock;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Somebody asks for access, and an administrator decides. */
@NotificationIntegrationTest
@Import(MergerCases.class)
class AccessRequestIntegrationTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final Pattern SECRET = Pattern.compile("/toegang-bevestigen#([\\w-]+)");

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    MergerCases mergers;

    @Autowired
    GreenMail server;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AccessRequestRetention retention;

    private OrganisationState organisation;
    private String petra;
    private String karim;

    @BeforeEach
    void appointAnAdministrator() {
        organisation = desk.activeSupplier();
        petra = Staff.somebody();
        karim = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void asksTheAdministratorOnceTheAddressIsConfirmed() {
        var received = ask(karim);

        assertThat(received).hasStatus(202);
        assertThat(desk.body(received).path("organisationName").asString()).isEqualTo(organisation.name());
        var link = awaitMails(karim, 1).getFirst();
        assertThat(Mailbox.subject(link)).isEqualTo("Bevestig uw verzoek om toegang tot " + organisation.name());
        assertThat(Mailbox.content(link, "text/plain"))
                .as("nothing that a visitor typed")
                .doesNotContain(karim, "landschap");
        assertThat(list().path("total").asInt()).isZero();
        assertThat(told()).isZero();

        assertThat(confirm(secret(link))).hasStatusOk();
        assertThat(confirm(secret(link))).as("again is harmless").hasStatusOk();

        assertThat(told()).isEqualTo(1);
        var asked = list().at("/items/0");
        assertThat(asked.path("name").asString()).isEqualTo(karim);
        assertThat(asked.path("message").asString()).contains("landschap");
        assertThat(asked.path("status").asString()).isEqualTo("OPEN");
        assertThat(decide(asked, "{\"decision\":\"APPROVE\",\"roles\":[\"USAGE_MANAGER\"]}"))
                .hasStatusOk()
                .bodyText()
                .contains("APPROVED");
        assertThat(desk.body(staff.list(organisation, asPetra())).toString()).contains(karim, "USAGE_MANAGER");
        assertThat(Mailbox.subject(awaitMails(karim, 2).getLast()))
                .isEqualTo("U heeft toegang tot " + organisation.name());
        assertThat(decide(asked, "{\"decision\":\"DECLINE\",\"reason\":\"Nee\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("access-request-approved", karim);
    }

    @Test
    void tellsWhoIsDeclinedWhy() {
        ask(karim);
        confirm(secret(awaitMails(karim, 1).getFirst()));
        var asked = list().at("/items/0");

        assertThat(decide(asked, "{\"decision\":\"DECLINE\"}")).hasStatus(400);
        assertThat(decide(asked, "{\"decision\":\"APPROVE\",\"roles\":[\"USAGE_VIEWER\"],\"reason\":\"Prima\"}"))
                .hasStatus(400);
        assertThat(decide(asked, "{\"decision\":\"DECLINE\",\"reason\":\"Wij kennen u <niet>.\"}"))
                .hasStatusOk();

        var mail = awaitMails(karim, 2).getLast();
        assertThat(Mailbox.content(mail, "text/plain")).contains("Wij kennen u <niet>.");
        assertThat(Mailbox.content(mail, "text/html")).contains("&lt;niet&gt;");
        assertThat(desk.body(staff.list(organisation, asPetra())).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void answersEverybodyTheSameWhoeverIsKnown() {
        var known = ask(petra);
        var unknown = ask(karim);

        assertThat(known).hasStatus(202);
        assertThat(desk.body(known)).isEqualTo(desk.body(unknown));
        assertThat(confirm(secret(awaitMails(petra, 1).getFirst())))
                .as("only the owner of the mailbox learns it")
                .hasStatus(409)
                .bodyText()
                .contains("access-present");
    }

    @Test
    void takesWhoIsLoggedInAtTheirWord() {
        var other = desk.activeSupplier();
        staff.invited(other, karim, "ADMINISTRATOR");
        var asKarim = Staff.as(karim, other, "administrator");

        assertThat(desk.post(uri(), "{}", asKarim)).hasStatus(202);

        assertThat(list().at("/items/0/email").asString()).isEqualTo(Staff.emailOf(karim));
        assertThat(told()).isEqualTo(1);
        assertThat(desk.post(uri(), "{}", asKarim)).hasStatus(409).bodyText().contains("access-asked-already");
        assertThat(desk.post(uri(), "{}", asPetra())).hasStatus(409).bodyText().contains("access-present");
    }

    @Test
    void sendsOneMailForTheSameQuestionInAWhile() {
        ask(karim);
        ask(karim);
        var first = awaitMails(karim, 1).getFirst();
        clock.putAt(Instant.now().plus(Duration.ofMinutes(11)));
        ask(karim);
        var second = awaitMails(karim, 2).getLast();

        assertThat(confirm(secret(first))).hasStatus(409).bodyText().contains("access-link-over");
        assertThat(confirm(secret(second))).hasStatusOk();
    }

    @Test
    void refusesALinkThatIsOver() {
        ask(karim);
        var link = secret(awaitMails(karim, 1).getFirst());

        clock.putAt(Instant.now().plus(Duration.ofDays(4)));

        assertThat(confirm(link)).hasStatus(409).bodyText().contains("access-link-over");
        assertThat(confirm("verzonnen")).hasStatus(409);
    }

    @Test
    void takesFiveAnHourFromOneAddress() {
        for (var time = 0; time < 5; time++) {
            assertThat(ask(Staff.somebody(), "192.0.2.77")).hasStatus(202);
        }

        assertThat(ask(Staff.somebody(), "192.0.2.77")).hasStatus(429).containsHeader("Retry-After");
        assertThat(ask(Staff.somebody(), "192.0.2.78")).hasStatus(202);
    }

    @Test
    void refusesWhatNobodyCanDecideOn() {
        var empty = desk.activeSupplier();
        assertThat(ask(empty, karim, address())).hasStatus(409).bodyText().contains("access-no-administrator");
        assertThat(ask(desk.supplier(), karim, address())).hasStatus(404);
        assertThat(desk.post(uri(), "{\"message\":\"Hallo\"}", visitor(address())))
                .hasStatus(400)
                .bodyText()
                .contains("\"name\":\"name\"", "\"name\":\"email\"");
    }

    @Test
    void letsOnlyItsAdministratorAndVngDecide() {
        desk.post(uri(), "{}", Staff.as(karim, desk.activeSupplier(), "administrator"));
        var asked = list().at("/items/0");
        var decision = "{\"decision\":\"DECLINE\",\"reason\":\"Nee\"}";
        var stranger = Staff.as(Staff.somebody(), desk.activeSupplier(), "administrator");
        var colleague = Staff.somebody();
        staff.invited(organisation, colleague, "USAGE_MANAGER");

        for (var refused : List.of(stranger, Staff.as(colleague, organisation, "usage-manager"))) {
            assertThat(desk.get(uri(), refused)).hasStatus(403);
            assertThat(desk.post(decisions(asked), decision, refused)).hasStatus(403);
        }
        assertThat(desk.get(uri(), Desk.visitor())).hasStatus(401);
        assertThat(desk.post(decisions(asked), decision, Desk.visitor())).hasStatus(401);
        assertThat(desk.get(uri(), TestTokens.vngViewer())).hasStatusOk();
        assertThat(desk.post(decisions(asked), decision, TestTokens.vngViewer()))
                .hasStatus(403);
        var elsewhere = "/v1/organisations/" + desk.activeSupplier().organisationId() + "/access-requests/"
                + asked.path("id").asString() + "/decisions";
        assertThat(desk.post(elsewhere, decision, Desk.vng())).hasStatus(404);
        assertThat(desk.post(decisions(asked), decision, Desk.vng())).hasStatusOk();
    }

    @Test
    void asksTheSuccessorOfAnOrganisationThatMerged() {
        desk.post(uri(), "{}", Staff.as(karim, desk.activeSupplier(), "administrator"));
        var successor = desk.activeSupplier();

        assertThat(mergers.execute(mergers.ready(successor, organisation))).hasStatusOk();

        var uri = "/v1/organisations/" + successor.organisationId() + "/access-requests";
        assertThat(desk.body(desk.get(uri, Desk.vng())).at("/items/0/name").asString())
                .isEqualTo(karim);
    }

    @Test
    void erasesWhoNeverConfirmedAndWhatWasDecidedLongAgo() {
        ask(karim);
        desk.post(uri(), "{}", Staff.as(Staff.somebody(), desk.activeSupplier(), "administrator"));
        decide(list().at("/items/0"), "{\"decision\":\"DECLINE\",\"reason\":\"Nee\"}");
        var lisa = Staff.somebody();
        desk.post(uri(), "{}", Staff.as(lisa, desk.activeSupplier(), "administrator"));

        clock.putAt(Instant.now().plus(Duration.ofDays(91)));
        retention.erase();

        assertThat(database.queryForList(
                        "SELECT name FROM access_request WHERE organisation_id = ?",
                        String.class,
                        organisation.organisationId()))
                .containsExactly(lisa);
    }

    private MvcTestResult ask(String name) {
        return ask(name, address());
    }

    private MvcTestResult ask(String name, String address) {
        return ask(organisation, name, address);
    }

    private MvcTestResult ask(OrganisationState of, String name, String address) {
        var body = "{\"name\":\"%s\",\"email\":\"%s\",\"message\":\"Ik houd het landschap bij.\"}"
                .formatted(name, Staff.emailOf(name));
        return desk.post("/v1/organisations/" + of.organisationId() + "/access-requests", body, visitor(address));
    }

    private MvcTestResult confirm(String secret) {
        return desk.post("/v1/access-request-confirmations", "{\"secret\":\"" + secret + "\"}", Desk.visitor());
    }

    private MvcTestResult decide(JsonNode request, String decision) {
        return desk.post(decisions(request), decision, asPetra());
    }

    private JsonNode list() {
        return desk.body(desk.get(uri(), asPetra()));
    }

    private int told() {
        return (int) desk.body(desk.get("/v1/notifications", asPetra()))
                .path("items")
                .valueStream()
                .filter(told -> told.path("kind").asString().equals("ACCESS_REQUESTED"))
                .count();
    }

    private List<MimeMessage> awaitMails(String person, int expected) {
        await().atMost(Staff.PATIENCE).until(() -> Mailbox.of(server, person).size() >= expected);
        var mails = Mailbox.of(server, person);
        assertThat(mails).hasSize(expected);
        return mails;
    }

    private static String secret(MimeMessage mail) {
        var found = SECRET.matcher(Mailbox.content(mail, "text/plain"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private RequestPostProcessor asPetra() {
        return Staff.as(petra, organisation, "administrator");
    }

    private String uri() {
        return "/v1/organisations/" + organisation.organisationId() + "/access-requests";
    }

    private String decisions(JsonNode request) {
        return uri() + "/" + UUID.fromString(request.path("id").asString()) + "/decisions";
    }

    private static String address() {
        return "198.51.100." + ADDRESSES.incrementAndGet();
    }

    private static RequestPostProcessor visitor(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
