// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** In a catalogue as large as that of the country, what is read often is found by index. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
@TestPropertySource(properties = "test.database=country")
class PlanIntegrationTests {

    private static final Path COUNTRY = Path.of("../deploy/benchmarks/src/main/resources/catalogue/country.sql");

    /** The planner reads less than this wholly, rightly; {@link Plans#onceLarge} tells what becomes of that. */
    private static final int PAGES_OF_A_LARGE_TABLE = 100;

    private static final OrganisationReference LARGE = organisation("collaboration 1", "COLLABORATION");
    private static final OrganisationReference SMALL = organisation("collaboration 77", "COLLABORATION");
    private static final OrganisationReference MEMBER = organisation("municipality 8", "MUNICIPALITY");

    private static final OrganisationReference SUPPLIER = organisation("supplier 12", "SUPPLIER");

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Pattern wholeTable = Pattern.compile("");

    /** GEMMA is as large as it is; of all else there is more each year. */
    private Pattern anyThatGrows = Pattern.compile("");

    @BeforeEach
    void fill() throws Exception {
        assumeTrue(Files.exists(COUNTRY), "SKIPPED: no data as large as the country");
        if (database.sql("SELECT count(*) FROM usage").query(Long.class).single() == 0) {
            var script = Files.readString(COUNTRY);
            transaction.executeWithoutResult(_ -> {
                database.sql("SELECT set_config('benchmark.scale', '1', true)")
                        .query(String.class)
                        .single();
                database.sql(script).update();
            });
            shareOwnUsage();
            database.sql("VACUUM (ANALYZE)").update();
        }
        var large = database.sql(
                        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relpages >= ?")
                .param(PAGES_OF_A_LARGE_TABLE)
                .query(String.class)
                .list();
        assertThat(large).contains("usage", "offering", "landscape_matrix_row");
        wholeTable = wholly(large);
        anyThatGrows = wholly(database.sql("""
                        SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                        AND relname NOT LIKE 'gemma%' AND relname NOT LIKE 'flyway%'""").query(String.class).list());
    }

    private static Pattern wholly(List<String> tables) {
        return Pattern.compile("Seq Scan on (" + String.join("|", tables) + ")\\b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/collaborations/%s/landscape",
                "/v1/collaborations/%s/landscape?q=burgerzaken",
                "/v1/collaborations/%s/landscape?phase=IN_PRODUCTION&page=2",
                "/v1/collaborations/%s/landscape?lifecycle=END_OF_SUPPORT",
                "/v1/collaborations/%s/landscape?lifecycle=APPLICATION_WITHDRAWN&endsWithinMonths=6",
                "/v1/interfaces?organisationId=%1$s&memberId=%1$s&type=API",
                "/v1/landscape-exports?organisationId=%s",
                "/v1/interface-exports?organisationId=%s",
                "/v1/collaborations/%s/application-matrix?pageSize=100",
                "/v1/collaborations/%s/application-matrix?phase=IN_PRODUCTION&q=noord",
                "/v1/collaborations/%s/component-matrix",
                "/v1/collaborations/%s/landscape-members",
                "/v1/landscape-shares?collaborationId=%s",
                "/v1/similar-landscapes?organisationId=%s",
                "/v1/landscapes/%s",
                "/v1/interfaces?organisationId=%s",
                "/v1/interface-diagrams/%s",
                "/v1/usage-declarations?collaborationId=%s"
            })
    void readsLandscapesByIndex(String uri) {
        for (var collaboration : List.of(LARGE, SMALL)) {
            assertByIndex(collaboration, uri.formatted(collaboration.organisationId()));
        }
    }

    @Test
    void readsTheLandscapeOfAMemberByIndex() {
        assertByIndex(MEMBER, "/v1/neighbour-landscapes");
        assertByIndex(MEMBER, "/v1/neighbour-landscapes/" + MEMBER.organisationId());
        assertByIndex(MEMBER, "/v1/similar-landscapes");
        assertByIndex(MEMBER, "/v1/landscapes/" + MEMBER.organisationId());
        assertByIndex(MEMBER, "/v1/interfaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"burgerzaken", "vergunning", "zaaksysteem compleet", "burgerzakn", "beheer", "archieven"})
    void searchesByIndex(String words) {
        assertByIndex(LARGE, "/v1/search?q=" + words);
        assertByIndex(LARGE, "/v1/search/facets?q=" + words);
        assertByIndex(LARGE, "/v1/search/filters?q=" + words);
        assertByIndex(
                LARGE, "/v1/search?cloudModel=SAAS&referenceComponentId=component-7&providerType=SUPPLIER&q=" + words);
        assertByIndex(LARGE, "/v1/search/filters?kind=APPLICATION&cloudModel=SAAS&q=" + words);
        assertByIndex(LARGE, "/v1/search?organisationType=MUNICIPALITY&q=" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?page=20&pageSize=100",
                "?q=burgerzaken",
                "?q=burgerzakn",
                "?q=noord&kind=APPLICATION",
                "?kind=APPLICATION",
                "?kind=SERVICE",
                "?status=CONCEPT",
                "?referenceComponentId=component-7",
                "?referenceComponentId=component-7&q=compleet",
                "?providerId=%s",
                "?providerId=%s&kind=APPLICATION",
                "?servicedOfferingId=%s"
            })
    void listsOfferingsByIndex(String query) {
        var uri = "/v1/offerings" + query.formatted(SUPPLIER.organisationId());
        for (var reader : List.of(LARGE, SUPPLIER, MEMBER)) {
            assertByIndex(reader, uri);
        }
        assertByIndex(request -> request, uri);
        assertByIndex(TestTokens.functionalAdministrator(), uri);
    }

    /** Twelve municipalities share twenty applications each with both collaborations, and with other governments. */
    private void shareOwnUsage() {
        database.sql("""
                INSERT INTO usage (id, version, application_id, member_id, phase, hosting, starts_on, status)
                SELECT gen_random_uuid(), 1, application.id, member.organisation_id, 'IN_PRODUCTION', 'SAAS', '2025-01-01', 'DECLARED'
                FROM generate_series(1, 12) m JOIN known_organisation member
                        ON member.organisation_id = CAST(md5('municipality ' || m) AS uuid)
                    CROSS JOIN generate_series(1, 20) a JOIN offering application
                        ON application.id = CAST(md5('application ' || (m + a)) AS uuid)""").update();
        database.sql("""
                INSERT INTO landscape_share
                    (id, version, organisation_id, audience, collaboration_id, membership_id, status, shared_at)
                SELECT gen_random_uuid(), 1, member_id, 'COLLABORATION', collaboration_id, membership_id, 'SHARED', now()
                FROM known_membership
                WHERE member_id IN (SELECT member_id FROM usage WHERE declared_by IS NULL)
                UNION ALL
                SELECT DISTINCT ON (member_id) gen_random_uuid(), 1, member_id, 'GOVERNMENTS', CAST(NULL AS uuid),
                    CAST(NULL AS uuid), 'SHARED', now()
                FROM usage WHERE declared_by IS NULL""").update();
    }

    @Test
    void declaresByIndex() {
        var application = key("application 6000");
        var members = Stream.iterate(1, number -> number <= 50, number -> number + 1)
                .map(number -> key("municipality " + number))
                .toList();

        var plans = Plans.during(() ->
                assertThat(client.declare(LARGE, application, members).status()).isEqualTo(201));

        assertThat(plans).isNotEmpty().allSatisfy(plan -> assertThat(plan).doesNotContainPattern(wholeTable));
    }

    private void assertByIndex(OrganisationReference reader, String uri) {
        assertByIndex(Client.as(reader, "usage-manager"), uri);
    }

    private void assertByIndex(RequestPostProcessor reader, String uri) {
        Runnable act = () -> assertThat(client.get(reader, uri).status()).isEqualTo(200);

        assertThat(Plans.during(act)).as(uri).isNotEmpty().allSatisfy(plan -> assertThat(plan)
                .doesNotContainPattern(wholeTable));
        assertThat(Plans.onceLarge(act)).as(uri).isNotEmpty().allSatisfy(plan -> assertThat(plan)
                .doesNotContainPattern(anyThatGrows));
    }

    private static OrganisationReference organisation(String key, String type) {
        return new OrganisationReference(key(key), key, type);
    }

    /** As the data's own keys are made. */
    private static UUID key(String of) {
        try {
            var bytes = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(of.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
