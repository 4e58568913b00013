// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every municipality a member of every collaboration: a list costs the same queries, however long it is. */
@IntegrationTest
@Import({Region.class, CountryIntegrationTests.Watched.class})
class CountryIntegrationTests {

    private static final int MUNICIPALITIES = 342;
    private static final int COLLABORATIONS = 153;

    /** What the thread at hand asks of the database. */
    private static final ThreadLocal<List<String>> ASKED = ThreadLocal.withInitial(ArrayList::new);

    @TestConfiguration
    static class Watched {

        @Bean
        static BeanPostProcessor watcher() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database
                            ? ProxyDataSourceBuilder.create(database)
                                    .afterQuery((_, queries) ->
                                            queries.forEach(query -> ASKED.get().add(query.getQuery())))
                                    .build()
                            : bean;
                }
            };
        }
    }

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    @Test
    void answersEachMemberListInOneQuery() {
        var collaborations = enrolEverybody();
        var one = region.collaboration();
        region.confirmed(region.municipality(), one);

        for (var collaboration : collaborations) {
            var uri = "/v1/collaborations/" + collaboration.id() + "/members?pageSize=100";
            var asked = asked(uri, collaboration.administrator());
            assertThat(asked.stream().filter(sql -> sql.contains("FROM membership")))
                    .as("the list")
                    .hasSize(1);
            assertThat(asked).as("who asks, and the list").hasSizeLessThanOrEqualTo(2);
        }
        var few = asked("/v1/collaborations/" + one.id() + "/members", one.administrator());
        var many = asked(
                "/v1/collaborations/" + collaborations.getFirst().id() + "/members?pageSize=100",
                collaborations.getFirst().administrator());
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void answersTheMembershipsOfAnOrganisationInTheSameQueriesHoweverManyThereAre() {
        var collaboration = region.collaboration();
        for (int i = 0; i < 30; i++) {
            region.confirmed(region.municipality(), collaboration);
        }

        var few = asked("/v1/memberships?pageSize=3", collaboration.administrator());
        var many = asked("/v1/memberships?pageSize=30", collaboration.administrator());
        var all = asked("/v1/memberships?pageSize=100", TestTokens.vngViewer());

        assertThat(many)
                .as("for whom, the list, and how many there are")
                .hasSameSizeAs(few)
                .hasSize(3);
        assertThat(all).hasSize(2);
    }

    private List<String> asked(String uri, RequestPostProcessor reader) {
        ASKED.get().clear();
        assertThat(region.get(uri, reader)).hasStatusOk();
        return List.copyOf(ASKED.get());
    }

    private List<Region.Party> enrolEverybody() {
        database.update("""
                INSERT INTO known_organisation (id, name, organisation_type, status, version)
                SELECT md5('gemeente ' || i)::uuid, 'Gemeente ' || i, 'MUNICIPALITY', 'ACTIVE', 1
                FROM generate_series(1, ?) i""", MUNICIPALITIES);
        database.update("""
                INSERT INTO known_organisation (id, name, organisation_type, status, version)
                SELECT md5('samenwerking ' || i)::uuid, 'Samenwerking ' || i, 'COLLABORATION', 'ACTIVE', 1
                FROM generate_series(1, ?) i""", COLLABORATIONS);
        database.update("""
                INSERT INTO membership (id, version, member_id, collaboration_id, status, starts_on, declared_at,
                    decided_at, confirmed_at)
                SELECT gen_random_uuid(), 1, md5('gemeente ' || m)::uuid, md5('samenwerking ' || c)::uuid, 'CONFIRMED',
                       '2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01'
                FROM generate_series(1, ?) m, generate_series(1, ?) c""", MUNICIPALITIES, COLLABORATIONS);
        return database.query(
                "SELECT id, name FROM known_organisation WHERE name ~ '^Samenwerking [0-9]+$'",
                (row, _) -> new Region.Party(
                        row.getObject("id", UUID.class), row.getString("name"), OrganisationType.COLLABORATION));
    }
}
