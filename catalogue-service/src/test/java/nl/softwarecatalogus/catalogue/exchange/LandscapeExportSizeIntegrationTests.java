// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.landscape.LandscapeFilter;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A landscape of 90,000 rows goes out as it is read. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
@TestPropertySource(properties = "test.database=export")
class LandscapeExportSizeIntegrationTests {

    private static final int ROWS = 90_000;
    private static final long ROOM = 32L << 20;
    private static final LandscapeFilter EVERYTHING =
            new LandscapeFilter(SearchText.of(null), null, null, null, null, null, null, null);

    @Autowired
    Told told;

    @Autowired
    JdbcClient database;

    @Autowired
    LandscapeExportService exports;

    @Test
    void beginsAtOnceAndKeepsNothing() {
        var collaborationId = new Region(told).story().collaboration.organisationId();
        fill(collaborationId);

        for (var format : SheetFormat.values()) {
            var file = new Watched();
            exports.ofCollaboration(manager(collaborationId), collaborationId, EVERYTHING, format, () -> file);

            assertThat(file.bytes).as("size of %s", format).isGreaterThan(ROWS * 5L);
            assertThat(file.until(file.begun))
                    .as("until the first byte of %s", format)
                    .isLessThan(file.until(Instant.now()).dividedBy(4));
            assertThat(file.mostKept - file.keptFirst)
                    .as("live heap while %s is written", format)
                    .isLessThan(ROOM);
        }
    }

    /** 300 applications at 300 members. */
    private void fill(UUID collaborationId) {
        database.sql("""
                WITH application AS (
                    INSERT INTO offering (id, version, kind, provider_id, name, status, published_on)
                    SELECT gen_random_uuid(), 0, 'APPLICATION', :collaboration, 'Applicatie ' || number, 'PUBLISHED', now()
                    FROM generate_series(1, 300) number RETURNING id),
                member AS (
                    INSERT INTO known_organisation (organisation_id, name, organisation_type, status, version)
                    SELECT gen_random_uuid(), 'Gemeente ' || number, 'MUNICIPALITY', 'ACTIVE', 2
                    FROM generate_series(1, 300) number RETURNING organisation_id),
                declared AS (
                    INSERT INTO usage_declaration (id, version, application_id, collaboration_id, phase, starts_on, declared_at,
                        member_count)
                    SELECT gen_random_uuid(), 0, application.id, :collaboration, 'IN_PRODUCTION', '2026-01-01', now(), 300
                    FROM application RETURNING id, application_id)
                INSERT INTO usage (id, version, usage_declaration_id, application_id, member_id, declared_by, phase, starts_on,
                    status)
                SELECT gen_random_uuid(), 0, declared.id, application_id, organisation_id, :collaboration, 'IN_PRODUCTION',
                    '2026-01-01', 'DECLARED'
                FROM declared CROSS JOIN member""").param("collaboration", collaborationId).update();
        database.sql("ANALYZE").update();
    }

    private static Actor manager(UUID collaborationId) {
        var grant = new Grant(collaborationId, OrganisationType.COLLABORATION, Set.of(Role.USAGE_MANAGER));
        return Actor.person("s", "Petra", List.of(grant), collaborationId);
    }

    /** Counts what is written and looks now and then what is still held. */
    private static final class Watched extends OutputStream {

        private static final long EVERY = 1 << 20;

        private final Instant asked = Instant.now();
        private Instant begun = Instant.MAX;
        private long bytes;
        private long lookAgainAt;
        private long keptFirst;
        private long mostKept;

        Duration until(Instant moment) {
            return Duration.between(asked, moment);
        }

        @Override
        public void write(int one) {
            wrote(1);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            wrote(count);
        }

        private void wrote(int count) {
            begun = bytes == 0 ? Instant.now() : begun;
            bytes += count;
            if (bytes >= lookAgainAt) {
                lookAgainAt = bytes + EVERY;
                System.gc();
                mostKept = Math.max(
                        mostKept,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                keptFirst = keptFirst == 0 ? mostKept : keptFirst;
            }
        }
    }
}
