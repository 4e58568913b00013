// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class RevalidationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    private MockMvc api;

    @Autowired
    private JdbcTemplate database;

    private final UUID thing = UUID.randomUUID();

    @Test
    void sendsAListAgainOnlyWhenItChanged() throws Exception {
        var tag = tag("/v1/things", VISITOR);

        api.perform(get("/v1/things").header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", tag))
                .andExpect(header().string("Cache-Control", "public, max-age=1"))
                .andExpect(header().string("Vary", "Authorization, Acting-For, Accept-Language, Accept"))
                .andExpect(header().exists("API-Version"))
                .andExpect(content().string(""));
        database.update("INSERT INTO thing (id, name) VALUES (?, 'nieuw')", thing);
        api.perform(get("/v1/things").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    /** Other tests may write in between. */
    @Test
    void makesNoAnswerAnewForAVisitorWhileNothingIsWritten() throws Exception {
        var tag = tag("/v1/things/" + thing, VISITOR);

        await().until(() -> {
            var again = api.perform(get("/v1/things/{id}", thing).header("If-None-Match", tag))
                    .andExpect(status().isNotModified())
                    .andExpect(header().string("ETag", tag))
                    .andExpect(header().string("Cache-Control", "public, max-age=1"))
                    .andExpect(header().exists("API-Version"))
                    .andReturn();
            return again.getHandler() == null;
        });
        api.perform(get("/v1/things/{id}", thing).header("If-None-Match", "\"7\""))
                .andExpect(status().isOk());
    }

    @Test
    void sendsAgainWhatWasWrittenThoughItsTagWasKnown() throws Exception {
        var tag = tag("/v1/things", VISITOR);
        await().until(() -> api.perform(get("/v1/things").header("If-None-Match", tag))
                        .andReturn()
                        .getHandler()
                == null);

        database.update("INSERT INTO thing (id, name) VALUES (?, 'nieuwer')", thing);

        api.perform(get("/v1/things").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void tagsAnObjectByItsVersionAndByHowItLooks() throws Exception {
        var officer = TestTokens.functionalAdministrator();
        var tag = tag("/v1/things/" + thing, VISITOR);

        assertThat(tag).matches("\"7-[0-9a-f]{32}\"");
        assertThat(tag("/v1/things/" + thing, officer)).startsWith("\"7-").isNotEqualTo(tag);
        api.perform(get("/v1/things/{id}", thing).header("If-None-Match", tag)).andExpect(status().isNotModified());
        api.perform(get("/v1/things/{id}", thing).with(officer).header("If-None-Match", tag))
                .andExpect(status().isOk());
        api.perform(get("/v1/things/{id}", thing).header("If-None-Match", "\"7\""))
                .andExpect(status().isOk());
    }

    @Test
    void takesThatTagAsTheVersionThatWasEdited() throws Exception {
        var administrator = TestTokens.person(thing, "MUNICIPALITY", "administrator");
        var seen = tag("/v1/things/" + thing, administrator);

        api.perform(put("/v1/things/{id}", thing).with(administrator).header("If-Match", seen))
                .andExpect(status().isOk());
        api.perform(put("/v1/things/{id}", thing).with(administrator).header("If-Match", seen.replace("7-", "6-")))
                .andExpect(status().isPreconditionFailed());
        api.perform(put("/v1/things/{id}", thing).with(administrator).header("If-Match", "\"7-geheim\""))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void letsNobodyKeepWhatIsForOneReader() throws Exception {
        api.perform(get("/v1/things").with(TestTokens.functionalAdministrator()))
                .andExpect(header().string("Cache-Control", "private, no-cache"))
                .andExpect(header().string("ETag", matchesPattern("W/\"[0-9a-f]{32}\"")));
    }

    @Test
    void letsNobodyKeepARefusal() throws Exception {
        api.perform(get("/v1/things?page=0"))
                .andExpect(status().isBadRequest())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("ETag"));
        api.perform(get("/v1/openapi.json")).andExpect(header().string("Cache-Control", "no-store"));
    }

    private String tag(String uri, RequestPostProcessor reader) throws Exception {
        var answer = api.perform(get(uri).with(reader)).andReturn().getResponse();
        return Objects.requireNonNull(answer.getHeader("ETag"));
    }
}
