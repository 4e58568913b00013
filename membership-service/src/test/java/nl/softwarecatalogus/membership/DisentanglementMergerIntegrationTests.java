// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.membership.disentanglement.LeavingService;
import nl.softwarecatalogus.membership.disentanglement.SharedUsage;
import nl.softwarecatalogus.membership.enrolment.TerminationService;
import nl.softwarecatalogus.membership.merger.Merger;
import nl.softwarecatalogus.membership.merger.MergerService;
import nl.softwarecatalogus.membership.organisation.Succession;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Members that leave while organisations merge: no shared usage is lost, and none is handed out that stays shared. */
@IntegrationTest
@Import(Region.class)
@TestPropertySource(properties = "softwarecatalogus.membership.end-of-day.every=PT24H")
class DisentanglementMergerIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Region region;

    @Autowired
    LeavingService leaving;

    @Autowired
    TerminationService terminations;

    @Autowired
    MergerService mergers;

    @Autowired
    JdbcTemplate database;

    private Region.Party target;
    private Region.Party source;
    private Region.Party collaboration;

    @BeforeEach
    void found() {
        target = region.municipality();
        source = region.municipality();
        collaboration = region.collaboration();
    }

    @Test
    void settlesOnTheEndDateWhatMovedAndWhatMovesLater() {
        var id = enrolled(source);
        var moved = shared(source, 1);
        var late = shared(source, 1);
        resign(id, source);
        choose(id, source, moved, "PHASE_OUT");

        merge();
        transfer(moved);
        end(id);
        transfer(late);

        assertThat(choices(id)).isEqualTo(Map.of(moved, "PHASE_OUT", late, "TAKE_OVER"));
        assertThat(told(id)).as("each line once").isEqualTo(2);
        assertThat(region.get("/v1/memberships/" + id + "/disentanglement", target.administrator()))
                .hasStatusOk();
    }

    @Test
    void handsOutNothingWhenAResignedMembershipGivesWayToAConfirmedOne() {
        var own = enrolled(target);
        var resigned = enrolled(source);
        var usage = shared(source, 1);
        resign(resigned, source);
        choose(resigned, source, usage, "PHASE_OUT");

        merge();
        transfer(usage);

        assertThat(status(own)).isEqualTo("CONFIRMED");
        assertThat(status(resigned)).isEqualTo("ENDED");
        assertThat(choices(resigned)).isEmpty();
        assertThat(told(resigned)).isZero();
    }

    @Test
    void keepsTheChoicesOfBothWhenBothWereToEnd() {
        var own = enrolled(target);
        var other = enrolled(source);
        database.update("UPDATE membership SET starts_on = '2019-01-01' WHERE id = ?", own);
        var ours = shared(target, 1);
        var theirs = shared(source, 1);
        resign(own, target);
        resign(other, source);
        choose(own, target, ours, "PHASE_OUT");
        choose(other, source, theirs, "UNTIL_CONTRACT_ENDS");

        merge();
        transfer(theirs);
        end(own);

        assertThat(choices(own)).isEqualTo(Map.of(ours, "PHASE_OUT", theirs, "UNTIL_CONTRACT_ENDS"));
        assertThat(told(other)).isZero();
    }

    @Test
    void waitsForTheMembershipWhenItsUsageMovesFirst() {
        var past = enrolled(target);
        resign(past, target);
        end(past);
        var id = enrolled(source);
        var usage = shared(source, 1);

        transfer(usage);
        merge();

        assertThat(choices(past))
                .as("its new owner left long ago, but who merges is a member")
                .isEmpty();
        assertThat(status(id)).isEqualTo("CONFIRMED");
    }

    @Test
    void leavesToItsTransferAUsageOfTheMergedOneThatBecomesKnownLate() {
        var past = enrolled(source);
        resign(past, source);
        end(past);
        enrolled(source);
        merge();

        var late = shared(source, 1);
        transfer(late);

        assertThat(choices(past)).isEmpty();
    }

    @Test
    void doesNotSettleAgainWhatWasSettledBeforeTheMerger() {
        var past = enrolled(target);
        resign(past, target);
        end(past);
        var gone = enrolled(source);
        var usage = shared(source, 1);
        resign(gone, source);
        choose(gone, source, usage, "UNTIL_CONTRACT_ENDS");
        end(gone);

        merge();
        transfer(usage);

        assertThat(choices(gone)).isEqualTo(Map.of(usage, "UNTIL_CONTRACT_ENDS"));
        assertThat(choices(past)).isEmpty();
    }

    private UUID enrolled(Region.Party member) {
        var id = region.confirmed(member, collaboration);
        database.update("UPDATE membership SET starts_on = '2020-01-01' WHERE id = ?", id);
        return id;
    }

    private void resign(UUID id, Region.Party member) {
        assertThat(region.terminate(id, "{\"endsOn\":\"%s\"}".formatted(TODAY.plusDays(30)), member.administrator()))
                .hasStatusOk();
    }

    private void end(UUID id) {
        database.update("UPDATE membership SET ends_on = ? WHERE id = ?", TODAY, id);
        terminations.endIfDue(id);
    }

    private UUID shared(Region.Party member, long version) {
        var usageId = UUID.randomUUID();
        leaving.remember(usage(usageId, member, version));
        return usageId;
    }

    private void transfer(UUID usageId) {
        leaving.remember(usage(usageId, target, 2), source.id());
    }

    private SharedUsage usage(UUID usageId, Region.Party member, long version) {
        return new SharedUsage(
                usageId,
                version,
                collaboration.id(),
                member.id(),
                UUID.randomUUID(),
                "Belastingen",
                "DECLARED",
                "IN_PRODUCTION",
                TODAY);
    }

    private void choose(UUID id, Region.Party member, UUID usageId, String choice) {
        var answer = region.http()
                .put()
                .uri("/v1/memberships/" + id + "/disentanglement")
                .contentType("application/json")
                .header("If-Match", "*")
                .content("{\"choices\":[{\"usageId\":\"%s\",\"choice\":\"%s\"}]}".formatted(usageId, choice))
                .with(member.administrator())
                .exchange();
        assertThat(answer).hasStatusOk();
    }

    private void merge() {
        var parties = List.of(target, source).stream()
                .map(party -> region.organisations().find(party.id()).orElseThrow())
                .toList();
        mergers.follow(
                new Merger(UUID.randomUUID(), 2, new Succession(target.id(), Set.of(source.id()), TODAY), parties));
    }

    private Map<UUID, String> choices(UUID membershipId) {
        var choices = new java.util.HashMap<UUID, String>();
        database.query(
                """
                SELECT usage_id, choice FROM disentanglement_choice
                JOIN disentanglement ON disentanglement.id = disentanglement_id WHERE membership_id = ?""",
                row -> {
                    choices.put(row.getObject("usage_id", UUID.class), row.getString("choice"));
                },
                membershipId);
        return choices;
    }

    private long told(UUID membershipId) {
        return database.queryForList("""
                        SELECT event_stream.version FROM platform.event_stream
                        JOIN disentanglement ON disentanglement.id = aggregate_id WHERE membership_id = ?""", Long.class, membershipId).stream()
                .findFirst()
                .orElse(0L);
    }

    private String status(UUID membershipId) {
        return java.util.Objects.requireNonNull(
                database.queryForObject("SELECT status FROM membership WHERE id = ?", String.class, membershipId));
    }
}
