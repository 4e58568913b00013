// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused when software is offered and its usage declared (3.1 and 3.2); nothing changes then. */
@AcceptanceTest
class CatalogueRefusalTests {

    private static final String OFFERINGS = Region.CATALOGUE + "/offerings";
    private static final String DECLARATIONS = Region.CATALOGUE + "/usage-declarations";

    @Test
    void namesAllFaultsInAnOffering(Region region) {
        var offering = Map.of(
                "kind", "APPLICATION",
                "name", "Vol fouten",
                "licenceForm", "OPEN_SOURCE",
                "website", "geen adres",
                "referenceComponentIds", List.of("bestaat-niet"));

        var faults = region.parties()
                .collaboration()
                .offeringManager()
                .post(OFFERINGS, offering)
                .expect(400)
                .faults();

        assertThat(faults).contains("website");
    }

    @Test
    void knowsTheReferenceComponentsThatItWasGiven(Region region) {
        var offering = Map.of(
                "kind", "APPLICATION", "name", "Onbekende component", "referenceComponentIds", List.of("bestaat-niet"));

        var reply = region.parties()
                .collaboration()
                .offeringManager()
                .post(OFFERINGS, offering)
                .expect(400);

        assertThat(reply.faults()).allMatch(fault -> fault.startsWith("referenceComponentIds"));
        assertThat(reply.body()).contains("bestaat-niet");
    }

    @Test
    void tellsHowManyUseWhatIsWithdrawn(Region region) {
        var reply = region.parties()
                .collaboration()
                .offeringManager()
                .post(OFFERINGS + "/" + region.applicationId() + "/withdrawals")
                .expect(409);

        assertThat(reply.text("detail")).contains("2 organisaties");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 2})
    void keepsTheModelWhenAFileIsBroken(int divisor, Region region) {
        var whole = Document.read("/demo/gemma.ameff.xml");
        var before = region.gateway()
                .visitor()
                .get(Region.CATALOGUE + "/reference-components")
                .body();

        var reply = region.officer()
                .send(
                        "POST",
                        Region.CATALOGUE + "/gemma-releases",
                        Map.of(),
                        "application/xml",
                        whole.substring(0, whole.length() / divisor));

        assertThat(reply.expect(400).text("detail")).containsPattern("regel [0-9]+");
        assertThat(region.gateway()
                        .visitor()
                        .get(Region.CATALOGUE + "/reference-components")
                        .body())
                .isEqualTo(before);
    }

    @Test
    void letsNoCommunityDeclareUsage(Region region) {
        var declaration = Region.declaration(
                region.applicationId(), List.of(region.parties().member().id()));

        assertThat(region.parties()
                        .community()
                        .usageManager()
                        .post(DECLARATIONS, declaration)
                        .status())
                .isIn(403, 409);
    }

    @Test
    void declaresForAllOrForNobodyAndNamesWhoStandsInTheWay(Region region) {
        var parties = region.parties();
        var applicationId = region.publish(parties.collaboration(), "Alles of niets");
        var declaration = Region.declaration(
                applicationId, List.of(parties.member().id(), parties.outsider().id()));

        var reply = parties.collaboration()
                .usageManager()
                .post(DECLARATIONS, declaration)
                .expect(409);

        assertThat(reply.conflicts()).containsExactly(parties.outsider().name());
        assertThat(parties.collaboration()
                        .usageManager()
                        .get(Region.CATALOGUE + "/collaborations/"
                                + parties.collaboration().id() + "/landscape?applicationId=" + applicationId)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void declaresNothingTwiceAndNamesForWhom(Region region) {
        var parties = region.parties();
        var declaration = Region.declaration(
                region.applicationId(),
                List.of(parties.member().id(), parties.secondMember().id()));

        var reply = parties.collaboration()
                .usageManager()
                .post(DECLARATIONS, declaration)
                .expect(409);

        assertThat(reply.conflicts())
                .containsExactlyInAnyOrder(
                        parties.member().name(), parties.secondMember().name());
    }

    @Test
    void declaresNothingThatWasWithdrawn(Region region) {
        var parties = region.parties();
        var applicationId = region.publish(parties.collaboration(), "Ingetrokken applicatie");
        parties.collaboration()
                .offeringManager()
                .post(OFFERINGS + "/" + applicationId + "/withdrawals")
                .expect(200);

        parties.collaboration()
                .usageManager()
                .post(
                        DECLARATIONS,
                        Region.declaration(
                                applicationId, List.of(parties.member().id())))
                .expect(409);
    }

    @Test
    void declaresNothingWithDatesOutOfOrder(Region region) {
        var declaration = new HashMap<>(Region.declaration(
                region.applicationId(), List.of(region.parties().member().id())));
        declaration.put("phaseSince", Region.today().minusYears(1).toString());

        var reply = region.parties()
                .collaboration()
                .usageManager()
                .post(DECLARATIONS, declaration)
                .expect(400);

        assertThat(reply.faults()).containsExactly("phaseSince");
    }
}
