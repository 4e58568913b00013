// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class UsageRegisterIntegrationTests {

    private static final Pattern NEXT = Pattern.compile("<[^>]*?/v1/([^>]*)>; rel=\"next\"");
    private static final Pattern PREVIOUS = Pattern.compile("<[^>]*?/v1/([^>]*)>; rel=\"prev\"");

    private final RequestPostProcessor system = TestTokens.system("usages:read");

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Region region;
    private RequestPostProcessor member;
    private UUID application;
    private List<UUID> members;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken");
        members = region.members(7);
        client.declare(region.collaboration, application, members);
    }

    @Test
    void showsUsageOfEverybodyWithWhereItCameFrom() {
        var own =
                client.post(member, "/v1/usages", Client.ownUsage(application)).id();

        var declared = read("usages?collaborationId=" + region.collaboration.organisationId());
        var recorded = read("usages?organisationId=" + region.groningen.organisationId());

        assertThat(ids(declared)).hasSize(7);
        assertThat(declared.at("/items/0/declaredBy/name").asString()).isEqualTo(region.collaboration.name());
        assertThat(ids(recorded)).containsExactly(own.toString());
        assertThat(recorded.at("/items/0").has("declaredBy")).isFalse();
        assertThat(recorded.at("/items/0/member/name").asString()).isEqualTo("Gemeente Groningen");
    }

    @Test
    void repeatsAndSkipsNothingWhileOthersWrite() {
        var before = ids(read("usages?applicationId=" + application));
        var seen = new ArrayList<String>();
        var next = "usages?limit=2&applicationId=" + application;

        while (!next.isEmpty()) {
            var part = get(next);
            seen.addAll(ids(part.body()));
            touch(before.getFirst());
            touch(before.getLast());
            client.declare(region.collaboration, application, region.members(1));
            next = part.link(NEXT);
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void leadsBackToWhereOneCameFrom() {
        var first = get("usages?limit=3&applicationId=" + application);
        var second = get(first.link(NEXT));
        var third = get(second.link(NEXT));

        var back = get(third.link(PREVIOUS));
        var begin = get(back.link(PREVIOUS));

        assertThat(first.link(PREVIOUS)).isEmpty();
        assertThat(third.link(NEXT)).isEmpty();
        assertThat(ids(third.body())).hasSize(1);
        assertThat(ids(back.body())).isEqualTo(ids(second.body()));
        assertThat(ids(begin.body())).isEqualTo(ids(first.body()));
        assertThat(begin.link(PREVIOUS)).isEmpty();
        assertThat(begin.link(NEXT)).isNotEmpty();
    }

    @Test
    void tellsWhatChangedSinceAlsoWhatWasWithdrawn() {
        var all = "usages?applicationId=" + application;
        var before = read(all);
        var withdrawn = ids(before).getFirst();
        var asOf = before.path("asOf").asString();
        client.post(Client.as(region.collaboration, "usage-manager"), "/v1/usages/" + withdrawn + "/withdrawals", null);

        var changed = read(all + "&changedSince=" + asOf);

        assertThat(ids(changed)).containsExactly(withdrawn);
        assertThat(changed.at("/items/0/status").asString()).isEqualTo("WITHDRAWN");
        assertThat(ids(read(all))).hasSize(6).doesNotContain(withdrawn);
        assertThat(ids(read(all + "&status=WITHDRAWN"))).containsExactly(withdrawn);
        assertThat(ids(read(all + "&status=WITHDRAWN&status=DECLARED"))).hasSize(7);
        assertThat(ids(read(all + "&phase=PHASED_OUT"))).isEmpty();
    }

    @Test
    void missesNothingThatWasStillBeingWritten() {
        var all = "usages?applicationId=" + application;
        var usage = ids(read(all)).getLast();

        var seen = transaction.execute(_ -> {
            touchWithin(usage);
            return other(() -> read(all));
        });

        assertThat(ids(read(all + "&changedSince=" + seen.path("asOf").asString())))
                .as("what was written before, and committed after it was read")
                .contains(usage);
    }

    @Test
    void refusesAPlaceThatIsNoneAndTooMuchAtOnce() {
        for (var query : List.of(
                "cursor=x",
                "cursor=%F0%9F%92%A9",
                "cursor=AAAA",
                "limit=0",
                "limit=501",
                "limit=x",
                "changedSince=gisteren")) {
            var refused = client.get(system, "/v1/usages?" + query);
            assertThat(refused.status()).as(query).isEqualTo(400);
            assertThat(refused.all("invalidParams", "name")).as(query).containsExactly(query.replaceFirst("=.*", ""));
        }
    }

    @Test
    void givesAPersonNothingForAScope() {
        var supplier = TestTokens.grant(region.supplier.organisationId(), "SUPPLIER", "administrator");
        for (var person : List.of(token(List.of(), "gateway", null), token(List.of(supplier), "gateway", "gateway"))) {
            assertThat(client.get(person, "/v1/usages").status()).isEqualTo(403);
            assertThat(client.get(
                                    person,
                                    "/v1/usages/"
                                            + ids(read("usages?applicationId=" + application))
                                                    .getFirst())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(client.get(TestTokens.system("openid"), "/v1/usages").status())
                .isEqualTo(403);
    }

    @Test
    void letsASystemReadWhatAnEventPointsAtAndChangeNothing() {
        var usage =
                "/v1/usages/" + ids(read("usages?applicationId=" + application)).getFirst();

        var shown = client.get(system, usage);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().at("/application/name").asString()).isEqualTo("Burgerzaken");
        assertThat(client.put(system, usage, "*", Map.of("phase", "PHASED_OUT")).status())
                .isEqualTo(403);
        assertThat(client.post(system, usage + "/withdrawals", null).status()).isEqualTo(403);
    }

    private void touch(String usage) {
        transaction.executeWithoutResult(_ -> touchWithin(usage));
    }

    private void touchWithin(String usage) {
        database.sql("UPDATE usage SET version = version + 1 WHERE id = ?")
                .param(UUID.fromString(usage))
                .update();
    }

    /** By another connection than that of the transaction that is going on. */
    private static JsonNode other(java.util.function.Supplier<JsonNode> act) {
        return java.util.concurrent.CompletableFuture.supplyAsync(act).join();
    }

    private JsonNode read(String path) {
        return get(path).body();
    }

    private Part get(String path) {
        var response = http.get().uri("/v1/" + path).with(system).exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        var link = response.getHeader("Link");
        return new Part(json.readTree(response.getContentAsByteArray()), link == null ? "" : link);
    }

    private static List<String> ids(JsonNode part) {
        return part.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static RequestPostProcessor token(
            List<String> grants, String client, @org.jspecify.annotations.Nullable String clientId) {
        var now = Instant.now();
        return TestTokens.bearerHeader(TestTokens.sign(new JWTClaimsSet.Builder()
                .issuer("https://identity.test/realms/softwarecatalogus")
                .audience("softwarecatalogus")
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("azp", client)
                .claim("client_id", clientId)
                .claim("scope", "openid usages:read")
                .claim("grants", grants)
                .build()));
    }

    private record Part(JsonNode body, String links) {

        /** Empty when there is none. */
        String link(Pattern relation) {
            var link = relation.matcher(links);
            return link.find() ? link.group(1) : "";
        }
    }
}
