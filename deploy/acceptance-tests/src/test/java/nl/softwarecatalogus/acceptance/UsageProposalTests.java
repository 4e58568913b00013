// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.Test;

/** A supplier says who uses its software; they answer, and the supplier does not learn what (ADR 9). */
@AcceptanceTest
class UsageProposalTests {

    private static final String PROPOSALS = Region.CATALOGUE + "/usage-proposals";
    private static final String NOTIFICATIONS = "/api/organisation/v1/notifications";

    @Test
    void letsConsumersAnswerWhatTheSupplierDoesNotLearn(Region region) {
        var supplier = region.parties().supplier();
        var confirming = region.newcomer("1730", "Gemeente Tynaarlo");
        var rejecting = region.newcomer("1699", "Gemeente Noordenveld");
        var application = region.publish(supplier, "Voorgesteld pakket");
        var confirmed = propose(supplier, application, confirming);
        var rejected = propose(supplier, application, rejecting);

        assertTold(region, confirming, supplier.name() + " meldt dat u Voorgesteld pakket gebruikt");
        supplier.usageManager()
                .post(PROPOSALS + "/" + confirmed + "/confirmations")
                .expect(403);
        var usageId = confirming
                .usageManager()
                .post(PROPOSALS + "/" + confirmed + "/confirmations")
                .expect(200)
                .text("usageId");
        var answer = rejecting
                .usageManager()
                .post(PROPOSALS + "/" + rejected + "/rejections")
                .expect(200);

        assertThat(answer.text("outcome")).isEqualTo("REJECTED");
        assertThat(landscape(confirming)).contains(usageId);
        assertThat(landscape(rejecting)).doesNotContain("Voorgesteld pakket");
        supplier.offeringManager().get(Region.CATALOGUE + "/usages/" + usageId).expect(404);
        var one = supplier.offeringManager().get(PROPOSALS + "/" + confirmed).expect(200);
        var other = supplier.offeringManager().get(PROPOSALS + "/" + rejected).expect(200);
        assertThat(one.text("status")).isEqualTo("ANSWERED").isEqualTo(other.text("status"));
        assertThat(one.etag()).isEqualTo(other.etag());
        assertThat(one.json().propertyNames())
                .containsExactlyElementsOf(other.json().propertyNames())
                .doesNotContain("outcome", "usageId", "usageKept");
        for (var act : List.of("/confirmations", "/rejections")) {
            confirming.usageManager().post(PROPOSALS + "/" + confirmed + act).expect(409);
        }
        assertThat(said(supplier, application, confirming)).isEqualTo(said(supplier, application, rejecting));
        Eventually.reply(() -> supplier.offeringManager().get(NOTIFICATIONS + "?pageSize=100"), told -> assertThat(
                        told.expect(200).body())
                .contains(
                        confirming.name() + " heeft geantwoord op uw voorstel",
                        rejecting.name() + " heeft geantwoord op uw voorstel"));
    }

    @Test
    void refusesWhoeverIsNotTheProviderAndShowsOthersNothing(Region region) {
        var parties = region.parties();
        var application = region.publish(parties.supplier(), "Pakket van de leverancier");
        var wish = wish(application, parties.outsider());

        parties.collaboration().offeringManager().post(PROPOSALS, wish).expect(403);
        region.officer().post(PROPOSALS, wish).expect(403);
        region.gateway().visitor().post(PROPOSALS, wish).expect(401);
        var proposal = propose(parties.supplier(), application, parties.outsider());
        for (var stranger :
                List.of(parties.member(), parties.neighbour(), parties.collaboration(), parties.community())) {
            stranger.administrator().get(PROPOSALS + "/" + proposal).expect(404);
            stranger.usageManager()
                    .post(PROPOSALS + "/" + proposal + "/confirmations")
                    .expect(404);
            stranger.administrator()
                    .get(PROPOSALS + "?organisationId=" + parties.supplier().id())
                    .expect(403);
            assertThat(stranger.administrator()
                            .get(PROPOSALS + "?pageSize=100")
                            .expect(200)
                            .body())
                    .doesNotContain(proposal);
        }
        parties.supplier()
                .offeringManager()
                .get(PROPOSALS + "?status=CONFIRMED")
                .expect(400);
        assertThat(region.officer().get(PROPOSALS + "/" + proposal).expect(200).text("status"))
                .isEqualTo("OPEN");
        parties.supplier()
                .offeringManager()
                .post(PROPOSALS + "/" + proposal + "/withdrawals")
                .expect(200);
        parties.outsider()
                .usageManager()
                .post(PROPOSALS + "/" + proposal + "/confirmations")
                .expect(409);
    }

    @Test
    void namesAllThatStandsInTheWay(Region region) {
        var supplier = region.parties().supplier();
        var application = region.publish(supplier, "Pakket met hindernissen");
        var faulty = new HashMap<>(wish(application, region.parties().outsider()));
        faulty.put("phaseSince", "2000-01-01");
        faulty.put("endsOn", "2000-01-01");

        var twice = propose(supplier, application, region.parties().outsider());

        assertThat(supplier.offeringManager()
                        .post(PROPOSALS, faulty)
                        .expect(400)
                        .faults())
                .contains("phaseSince", "endsOn");
        assertThat(said(supplier, application, region.parties().outsider())).contains("staat al een voorstel");
        assertThat(said(supplier, application, region.parties().community())).contains("geen gemeente");
        assertThat(said(supplier, application, supplier)).contains("uw eigen gebruik");
        supplier.offeringManager()
                .post(Region.CATALOGUE + "/offerings/" + application + "/withdrawals")
                .expect(200);
        assertThat(region.parties()
                        .outsider()
                        .usageManager()
                        .post(PROPOSALS + "/" + twice + "/confirmations")
                        .expect(409)
                        .body())
                .contains("Pakket met hindernissen is niet gepubliceerd of is ingetrokken");
    }

    private static String propose(Party supplier, String application, Party consumer) {
        return Eventually.status(201, () -> supplier.offeringManager().post(PROPOSALS, wish(application, consumer)))
                .id();
    }

    /** Why it is refused, without the name of the one it is about. */
    private static String said(Party supplier, String application, Party consumer) {
        Reply refusal = supplier.offeringManager()
                .post(PROPOSALS, wish(application, consumer))
                .expect(409);
        return refusal.json().at("/conflicts/0/reason").asString().replace(consumer.name(), "…");
    }

    private static Map<String, Object> wish(String application, Party consumer) {
        return Map.of(
                "applicationId",
                application,
                "consumerId",
                consumer.id(),
                "phase",
                "IN_PRODUCTION",
                "phaseSince",
                Region.today().toString(),
                "startsOn",
                Region.today().toString(),
                "message",
                "Volgens onze administratie.");
    }

    private static String landscape(Party party) {
        return party.usageViewer()
                .get(Region.CATALOGUE + "/landscapes/" + party.id())
                .expect(200)
                .body();
    }

    private static void assertTold(Region region, Party consumer, String title) {
        Eventually.reply(
                () -> consumer.usageManager().get(NOTIFICATIONS),
                told -> assertThat(told.expect(200).body()).contains(title));
        var mailbox = region.gateway().mailbox();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(mailbox.to(consumer.email("ALLES")))
                .anySatisfy(mail -> assertThat(mail.subject()).isEqualTo(title)));
    }
}
