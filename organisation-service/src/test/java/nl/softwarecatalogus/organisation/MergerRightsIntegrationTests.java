// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every route on mergers, every kind of actor. */
@IntegrationTest
@Import({Desk.class, MergerCases.class})
class MergerRightsIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    MergerCases mergers;

    private OrganisationState target;
    private OrganisationState source;
    private UUID id;

    @BeforeEach
    void plan() {
        target = desk.activeSupplier();
        source = desk.activeSupplier();
        id = mergers.id(mergers.plan(target, source));
    }

    @Test
    void letsOnlyVngPlanReviseExecuteAndCancel() {
        var plan = MergerCases.plan(LocalDate.now(), target, source);
        everybodyButVng().forEach((who, actor) -> {
            var refusal = who.equals("visitor") ? 401 : 403;
            assertThat(desk.post(MergerCases.MERGERS, plan, actor))
                    .as("%s plans", who)
                    .hasStatus(refusal);
            assertThat(mergers.revise(id, plan, "*", actor))
                    .as("%s revises", who)
                    .hasStatus(refusal);
            assertThat(mergers.execute(id, "*", actor)).as("%s executes", who).hasStatus(refusal);
            assertThat(mergers.cancel(id, actor)).as("%s cancels", who).hasStatus(refusal);
            if (!who.equals("vng-viewer")) {
                assertThat(desk.get(MergerCases.MERGERS + "/" + id, actor))
                        .as("%s reads", who)
                        .hasStatus(refusal);
                assertThat(desk.get(MergerCases.MERGERS, actor))
                        .as("%s lists", who)
                        .hasStatus(refusal);
            }
        });
        assertThat(mergers.find(id).path("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void showsMergersToTheViewerOfVng() {
        assertThat(desk.get(MergerCases.MERGERS + "/" + id, TestTokens.vngViewer()))
                .hasStatusOk();
        assertThat(desk.get(MergerCases.MERGERS, TestTokens.vngViewer())).hasStatusOk();
        assertThat(desk.get(MergerCases.MERGERS + "/" + UUID.randomUUID(), Desk.vng()))
                .hasStatus(404)
                .bodyText()
                .contains("unknown-merger");
    }

    private Map<String, RequestPostProcessor> everybodyButVng() {
        var everybody = new LinkedHashMap<String, RequestPostProcessor>();
        everybody.put("visitor", Desk.visitor());
        everybody.put("vng-viewer", TestTokens.vngViewer());
        for (var role : List.of("administrator", "offering-manager", "usage-manager", "usage-viewer")) {
            everybody.put(role + " of the target", Desk.of(target, role));
            everybody.put(role + " of the source", Desk.of(source, role));
        }
        return everybody;
    }
}
