// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Who was a member when, what changed, and the list as a file. */
@IntegrationTest
@Import(Region.class)
class HistoryIntegrationTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Region region;

    private Region.Party collaboration;

    @BeforeEach
    void found() {
        collaboration = region.collaboration();
    }

    @Test
    void tellsWhatChangedTheNewestFirst() {
        var stays = region.municipality();
        var leaves = region.municipality();
        region.confirmed(stays, collaboration);
        var id = region.confirmed(leaves, collaboration);
        region.terminate(id, "{\"endsOn\":\"2027-06-01\"}", leaves.administrator());
        var declined = region.declared(region.municipality(), collaboration);
        region.decide(declined, "{\"decision\":\"DECLINE\",\"reason\":\"Nee.\"}", collaboration.administrator());

        var changes = changes("", collaboration.holding("usage-viewer"));

        assertThat(changes.path("items").findValuesAsString("change"))
                .containsExactly("DECLINED", "DECLARED", "RESIGNED", "CONFIRMED", "DECLARED", "CONFIRMED", "DECLARED");
        assertThat(changes.at("/items/2/name").asString()).isEqualTo(leaves.name());
        assertThat(changes.at("/items/2/on").asString()).isEqualTo(TODAY.toString());
        assertThat(changes("?from=" + TODAY + "&to=" + TODAY, TestTokens.vngViewer())
                        .path("total")
                        .asInt())
                .isEqualTo(7);
        assertThat(changes("?to=" + TODAY.minusDays(1), collaboration.administrator())
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(changes("?pageSize=2&page=2", collaboration.administrator())
                        .path("items")
                        .findValuesAsString("change"))
                .containsExactly("RESIGNED", "CONFIRMED");
    }

    @Test
    void keepsChangesToTheCollaborationAndVng() {
        var member = region.municipality();
        region.confirmed(member, collaboration);

        for (var other : List.of(member.administrator(), region.collaboration().administrator())) {
            assertThat(region.get(uri("membership-changes"), other)).hasStatus(403);
        }
        assertThat(region.get(uri("membership-changes"), request -> request)).hasStatus(401);
        assertThat(region.get(
                        uri("membership-changes") + "?from=2026-02-01&to=2026-01-01", collaboration.administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("period-reversed");
    }

    @Test
    void findsTheMembershipsOfAnOrganisationOnADay() {
        var member = region.municipality();
        var id = region.confirmed(member, collaboration);
        region.terminate(id, "{\"endsOn\":\"2028-01-01\"}", member.administrator());
        region.declared(member, region.collaboration());

        for (var on : List.of("2027-01-01", "2027-12-31")) {
            assertThat(total("/v1/memberships?on=" + on, member)).as(on).isEqualTo(1);
        }
        for (var on : List.of("2026-12-31", "2028-01-01")) {
            assertThat(total("/v1/memberships?on=" + on, member)).as(on).isZero();
        }
        assertThat(total("/v1/memberships", member)).isEqualTo(2);
    }

    @Test
    void exportsEverybodyToAFileThatASpreadsheetOpens() {
        var member = region.municipality();
        region.confirmed(member, collaboration);
        var sly = new Region.Party(region.municipality().id(), "=cmd|' /C calc'!A0; \"x\"", member.type());
        region.become(sly, OrganisationStatus.ACTIVE, 2);
        region.confirmed(sly, collaboration);

        var file = csv(collaboration.administrator());

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentType()).startsWith("text/csv");
        assertThat(text(file))
                .startsWith("\uFEFF\"Organisatie\";\"Soort\";\"Status\";\"Lid vanaf\";\"Einddatum\"\r\n")
                .contains("\"" + member.name() + "\";\"gemeente\";\"bevestigd\";\"2027-01-01\";\"\"\r\n")
                .contains("\"'=cmd|' /C calc'!A0; \"\"x\"\"\";");
        assertThat(text(csv(request -> request)))
                .as("a visitor sees names only")
                .contains(member.name())
                .doesNotContain("2027-01-01", "bevestigd");
    }

    @Test
    void exportsEachListAsAWorkbookInWhichNothingIsAFormula() throws Exception {
        var sly = new Region.Party(region.municipality().id(), "=1+1", OrganisationType.MUNICIPALITY);
        region.become(sly, OrganisationStatus.ACTIVE, 2);
        region.confirmed(sly, collaboration);

        var members = workbook("/v1/collaborations/" + collaboration.id() + "/members");
        var changes = workbook("/v1/collaborations/" + collaboration.id() + "/membership-changes");
        var memberships = workbook("/v1/memberships?memberId=" + sly.id());

        assertThat(texts(members.getFirst()))
                .containsExactly("Organisatie", "Soort", "Status", "Lid vanaf", "Einddatum");
        assertThat(members.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(members.get(1).getCell(0).asString()).isEqualTo("=1+1");
        assertThat(members.get(1).getCell(3).asDate().toLocalDate()).isEqualTo("2027-01-01");
        assertThat(changes).hasSize(3);
        assertThat(texts(changes.get(2))).contains("=1+1", "gemeente", "aangemeld");
        assertThat(texts(memberships.get(1))).contains("=1+1", collaboration.name(), "samenwerking", "bevestigd");
        assertThat(text(file("/v1/memberships", "text/csv", sly.administrator())))
                .contains("\"Lid\";\"Soort\";\"Samenwerking of community\"", "\"'=1+1\"");
        assertThat(file("/v1/memberships", XLSX, request -> request)).hasStatus(401);
        assertThat(file(uri("membership-changes"), XLSX, sly.administrator())).hasStatus(403);
        assertThat(file("/v1/memberships", "application/pdf", sly.administrator()))
                .hasStatus(406);
    }

    private List<Row> workbook(String uri) throws IOException {
        var answer = file(uri, XLSX, collaboration.administrator());
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).endsWith(".xlsx\"");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().filter(Objects::nonNull).map(Cell::getText).toList();
    }

    private MvcTestResult file(String uri, String type, RequestPostProcessor reader) {
        return region.http().get().uri(uri).accept(type).with(reader).exchange();
    }

    private MvcTestResult csv(RequestPostProcessor reader) {
        return region.http()
                .get()
                .uri(uri("members"))
                .accept("text/csv")
                .with(reader)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode changes(String query, RequestPostProcessor reader) {
        var answer = region.get(uri("membership-changes") + query, reader);
        assertThat(answer).hasStatusOk();
        return region.body(answer);
    }

    private long total(String uri, Region.Party reader) {
        return region.body(region.get(uri, reader.administrator()))
                .path("total")
                .asLong();
    }

    private String uri(String list) {
        return "/v1/collaborations/" + collaboration.id() + "/" + list;
    }
}
