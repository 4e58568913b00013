// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class MutationTests {

    @Autowired
    private MockMvc api;

    @Autowired
    private JdbcTemplate database;

    @Test
    void keepsNothingOfARefusedChange() throws Exception {
        create("dertien", 13, UUID.randomUUID().toString());

        assertThat(things("dertien")).isZero();
    }

    @Test
    void answersARepeatedRequestWithTheFirstAnswer() throws Exception {
        var key = UUID.randomUUID().toString();

        var first = create("herhaald", 1, key).getResponse();
        var second = create("herhaald", 1, key).getResponse();

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(things("herhaald")).isEqualTo(1);
    }

    @Test
    void acceptsOnlyOneOfManyRequestsAtOnceWithTheSameKey() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<Integer> request =
                () -> create("tegelijk", 1, key).getResponse().getStatus();

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(6, request))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(things("tegelijk")).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherContent() throws Exception {
        var key = UUID.randomUUID().toString();
        create("eerste", 1, key);

        assertThat(create("tweede", 1, key).getResponse().getStatus()).isEqualTo(409);
        assertThat(things("tweede")).isZero();
    }

    @Test
    void letsARefusedRequestBeTriedAgainWithItsKey() throws Exception {
        var key = UUID.randomUUID().toString();
        create("poging", 13, key);

        assertThat(create("poging", 1, key).getResponse().getStatus()).isEqualTo(201);
    }

    @Test
    void recordsChangesAndRefusalsOfRights() throws Exception {
        var foreign = UUID.randomUUID();
        create("vastgelegd", 1, UUID.randomUUID().toString());
        api.perform(put("/v1/things/{id}", foreign)
                        .with(TestTokens.person(UUID.randomUUID(), "MUNICIPALITY", "administrator"))
                        .header("If-Match", "*"))
                .andExpect(status().isForbidden());

        var refusal = database.queryForMap(
                "SELECT action, result FROM platform.audit_entry WHERE object = ?", "/v1/things/" + foreign);

        assertThat(refusal)
                .containsEntry("action", "PUT /v1/things/{organisationId}")
                .containsEntry("result", 403);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM platform.audit_entry WHERE action = 'POST /v1/things' AND result = 201",
                        Long.class))
                .isPositive();
    }

    @Test
    void refusesToChangeTheAuditTrail() {
        assertThatThrownBy(() -> database.update("DELETE FROM platform.audit_entry"))
                .hasMessageContaining("append-only");
    }

    @Test
    void refusesAKeyOfTheWrongForm() throws Exception {
        api.perform(post("/v1/things")
                        .with(TestTokens.functionalAdministrator())
                        .header("Idempotency-Key", "x".repeat(200))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"sleutel\",\"amount\":1}"))
                .andExpect(status().isBadRequest())
                .andExpect(header().string("Content-Type", "application/problem+json"));
    }

    private MvcResult create(String name, int amount, String key) throws Exception {
        return api.perform(post("/v1/things")
                        .with(TestTokens.functionalAdministrator())
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"%s\",\"amount\":%d}".formatted(name, amount)))
                .andReturn();
    }

    private long things(String name) {
        return java.util.Objects.requireNonNull(
                database.queryForObject("SELECT count(*) FROM thing WHERE name = ?", Long.class, name));
    }
}
