// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * A question to an applicant and the link in the mail to answer it, used from an address of its own.
 *
 * @param address of the request
 */
record AnswerLink(Desk desk, String address, String secret, String origin) {

    static final String PATH = "/v1/answer-links/current";

    private static final Pattern SECRET = Pattern.compile("http://localhost:8080/antwoord#([A-Za-z0-9_-]{43})\\s");

    static AnswerLink ask(Desk desk, GreenMail server) {
        var address = desk.inAssessment();
        desk.post(address + "/information-requests", "{\"question\": \"Welke gemeenten?\"}", desk.officer());
        var secret = secretIn(server, desk.read(address).path("reference").asString());
        var origin = "2001:db8:%x:%x::1".formatted(System.nanoTime() & 0xffff, System.nanoTime() >> 16 & 0xffff);
        return new AnswerLink(desk, address, secret, origin);
    }

    MvcTestResult get() {
        return get(secret);
    }

    MvcTestResult get(String token) {
        return visit(desk.http().get().uri(PATH), token);
    }

    MvcTestResult attach(String fileName, byte[] content) {
        return visit(
                desk.http()
                        .post()
                        .uri(PATH + "/attachments?fileName=" + fileName)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(content),
                secret);
    }

    MvcTestResult detach(String attachment) {
        return visit(desk.http().delete().uri(PATH + "/attachments/" + attachment), secret);
    }

    MvcTestResult answer(String text) {
        return visit(
                desk.http()
                        .post()
                        .uri(PATH + "/answers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\": \"" + text + "\"}"),
                secret);
    }

    /** As VNG sees them. */
    MvcTestResult list() {
        return desk.get(attachments(), desk.officer());
    }

    /** The first attachment, by VNG. */
    MvcTestResult download() {
        return desk.get(
                attachments() + "/" + desk.body(list()).get(0).path("id").asString(), desk.officer());
    }

    String attachments() {
        return address + "/information-requests/" + question() + "/attachments";
    }

    String question() {
        return desk.read(address).at("/informationRequests/0/id").asString();
    }

    private MvcTestResult visit(AbstractMockHttpServletRequestBuilder<?> request, String token) {
        request.header("Answer-Token", token).with(Desk.from(origin));
        return desk.http().perform(request);
    }

    private static String secretIn(GreenMail server, String reference) {
        await().atMost(Duration.ofSeconds(30)).until(() -> Mailbox.about(server, reference).stream()
                .anyMatch(mail -> Mailbox.subject(mail).startsWith("Vraag")));
        return Mailbox.about(server, reference).stream()
                .map(mail -> SECRET.matcher(Mailbox.body(mail)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
