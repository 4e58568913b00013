// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever the order and however often events arrive, the same story leads to the same tables. */
@IntegrationTest
@Import({Newsroom.class, Wire.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldIntegrationTests {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("organisation", "SELECT * FROM organisation ORDER BY 1"),
            Map.entry("admission", "SELECT * FROM admission ORDER BY 1"),
            Map.entry("membership", "SELECT * FROM membership ORDER BY 1"),
            Map.entry("offering", "SELECT * FROM offering ORDER BY 1"),
            Map.entry("usage", "SELECT usage.*, reference_component_ids::text AS components FROM usage ORDER BY 1"),
            Map.entry("reference_component", "SELECT reference_component_id, name FROM reference_component ORDER BY 1"),
            Map.entry("status_count", "SELECT * FROM status_count WHERE amount <> 0 ORDER BY 1, 2, 3"),
            Map.entry("application_use", "SELECT * FROM application_use WHERE amount <> 0 ORDER BY 1, 2, 3"),
            Map.entry("member_use", "SELECT * FROM member_use WHERE amount <> 0 ORDER BY 1, 2"),
            Map.entry("component_use", "SELECT * FROM component_use WHERE amount <> 0 ORDER BY 1, 2, 3"),
            Map.entry("change", "SELECT * FROM change ORDER BY 1"),
            Map.entry("dashboard", "SELECT collaboration_id, as_of FROM dashboard ORDER BY 1"));

    @Autowired
    Newsroom newsroom;

    @Autowired
    JdbcTemplate database;

    @Autowired
    @Qualifier("eventListeners")
    SmartLifecycle listeners;

    @BeforeAll
    void hearNothingElse() {
        listeners.stop();
    }

    @BeforeEach
    void startEmpty() {
        empty();
    }

    @AfterAll
    void listenAgain() {
        empty();
        listeners.start();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void foldsShuffledAndRepeatedEventsLikeOrderedOnes(long seed) {
        var story = storyWithMerger();
        story.forEach(newsroom::tell);
        var ordered = tables();
        empty();

        var shuffled = new ArrayList<>(story);
        shuffled.addAll(story);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(newsroom::tell);

        assertThat(tables()).isEqualTo(ordered);
    }

    /** As in production, where several consumers each fold their own partitions. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void foldsEventsOfSeveralConsumersAtOnceLikeOrderedOnes(long seed) {
        var story = storyWithMerger();
        story.addAll(storyWithMerger());
        story.forEach(newsroom::tell);
        var ordered = tables();
        empty();

        Collections.shuffle(story, new Random(seed));
        try (var consumers = Executors.newFixedThreadPool(6)) {
            story.forEach(told -> consumers.submit(() -> tellAgainAfterADeadlock(told)));
        }

        assertThat(tables()).isEqualTo(ordered);
    }

    @Test
    void keepsSumsEqualToWhatTheyAreSumsOf() {
        var shuffled = new ArrayList<Told>();
        for (var region = 0; region < 3; region++) {
            shuffled.addAll(storyWithMerger());
        }
        Collections.shuffle(shuffled, new Random(42));

        shuffled.forEach(newsroom::tell);

        assertThat(tables().get("application_use")).isEqualTo(database.queryForList("""
                SELECT collaboration_id, application_id, phase, count(*) AS amount FROM usage
                WHERE status <> 'WITHDRAWN' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""));
        assertThat(tables().get("member_use")).isEqualTo(database.queryForList("""
                SELECT collaboration_id, member_id, count(*) AS amount FROM usage
                WHERE status <> 'WITHDRAWN' GROUP BY 1, 2 ORDER BY 1, 2"""));
        assertThat(counts("MEMBERSHIP")).isEqualTo(database.queryForList("""
                SELECT collaboration_id AS owner_id, status, count(*) AS amount FROM membership
                GROUP BY 1, 2 ORDER BY 1, 2"""));
        assertThat(counts("OFFERING")).isEqualTo(database.queryForList("""
                SELECT provider_id AS owner_id, status, count(*) AS amount FROM offering WHERE version > 0
                GROUP BY 1, 2 ORDER BY 1, 2"""));
    }

    @Test
    void leavesNothingOnTheDashboardOfACollaborationThatMerged() {
        var region = new Region();
        var merger = new Merger(region);
        region.story().forEach(newsroom::tell);
        merger.before().forEach(newsroom::tell);
        var revision = revision(merger.neighbour);

        merger.after().forEach(newsroom::tell);

        assertThat(revision(merger.neighbour)).isGreaterThan(revision);
        for (var sums : List.of(
                "status_count WHERE owner_id",
                "application_use WHERE collaboration_id",
                "member_use WHERE collaboration_id")) {
            assertThat(database.queryForObject(
                            "SELECT coalesce(sum(amount), 0) FROM " + sums + " = ?", Long.class, merger.neighbour))
                    .as(sums)
                    .isZero();
        }
        assertThat(database.queryForObject(
                        "SELECT amount FROM member_use WHERE collaboration_id = ? AND member_id = ?",
                        Long.class,
                        region.collaboration,
                        region.groningen))
                .as("Groningen's own usage and that of Haren")
                .isEqualTo(2);
        assertThat(database.queryForObject(
                        "SELECT status FROM organisation WHERE organisation_id = ?", String.class, merger.haren))
                .isEqualTo("MERGED");
    }

    private static List<Told> storyWithMerger() {
        var region = new Region();
        var story = new ArrayList<>(region.story());
        var merger = new Merger(region);
        story.addAll(merger.before());
        story.addAll(merger.after());
        return story;
    }

    private List<Map<String, Object>> counts(String subject) {
        return database.queryForList("""
                SELECT owner_id, status, amount FROM status_count WHERE subject = ? AND amount <> 0
                ORDER BY 1, 2""", subject);
    }

    private long revision(UUID collaboration) {
        return Objects.requireNonNull(database.queryForObject(
                "SELECT revision FROM dashboard WHERE collaboration_id = ?", Long.class, collaboration));
    }

    /** What the inbox does with a transaction that the database gave up. */
    private void tellAgainAfterADeadlock(Told told) {
        for (var attempt = 1; ; attempt++) {
            try {
                newsroom.tell(told);
                return;
            } catch (TransientDataAccessException deadlock) {
                if (attempt == 5) {
                    throw deadlock;
                }
            }
        }
    }

    private Map<String, List<Map<String, Object>>> tables() {
        var tables = new TreeMap<String, List<Map<String, Object>>>();
        TABLES.forEach((name, query) -> {
            var rows = database.queryForList(query);
            rows.forEach(row -> row.remove("reference_component_ids"));
            tables.put(name, rows);
        });
        return tables;
    }

    private void empty() {
        database.execute("""
                TRUNCATE organisation, admission, membership, offering, usage, reference_component, status_count,
                         application_use, member_use, component_use, change, dashboard""");
    }
}
