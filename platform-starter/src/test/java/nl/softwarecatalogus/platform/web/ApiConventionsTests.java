// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.util.UUID;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class ApiConventionsTests {

    private static final UUID GRONINGEN = UUID.randomUUID();

    @Autowired
    private MockMvc api;

    @Test
    void namesAllFaultsAtOnceInDutch() throws Exception {
        api.perform(post("/v1/things").contentType(MediaType.APPLICATION_JSON).content("""
                                {"name":"veel te lange naam","amount":"twee","kind":"HUGE","startsOn":"gisteren","email":"petra",
                                 "colour":"red","parts":[{"code":"12"},{}]}"""))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("De invoer klopt niet"))
                .andExpect(jsonPath("$.invalidParams[*].name")
                        .value(containsInAnyOrder(
                                "name",
                                "amount",
                                "kind",
                                "startsOn",
                                "email",
                                "colour",
                                "parts[0].code",
                                "parts[1].code")))
                .andExpect(jsonPath("$.invalidParams[?(@.name=='name')].reason").value("Te lang: hoogstens 10 tekens."))
                .andExpect(jsonPath("$.invalidParams[?(@.name=='kind')].reason").value("Kies een van: LARGE, SMALL."));
    }

    @Test
    void namesAllFaultsOfAQuery() throws Exception {
        api.perform(get("/v1/things?size=HUGE&from=gisteren"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.invalidParams[?(@.name=='size')].reason").value("Kies een van: LARGE, SMALL."))
                .andExpect(jsonPath("$.invalidParams[?(@.name=='from')].reason")
                        .value("Dit is geen datum in de vorm jjjj-mm-dd."));
    }

    @Test
    void takesAddressesThatAreReservedForExamples() throws Exception {
        api.perform(post("/v1/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":null,\"amount\":1,\"email\":\"petra@voorbeeld.example\"}"))
                .andExpect(jsonPath("$.invalidParams[*].name").value(containsInAnyOrder("name")));
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        api.perform(post("/v1/things")
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":null}"))
                .andExpect(jsonPath("$.invalidParams[?(@.name=='name')].reason").value("This field is required."));
    }

    @Test
    void saysWhereJsonBreaksOff() throws Exception {
        api.perform(post("/v1/things").contentType(MediaType.APPLICATION_JSON).content("{\"name\":"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("tag:softwarecatalogus.nl,2026:problem/malformed-json"))
                .andExpect(jsonPath("$.detail").value(containsString("regel 1")));
    }

    @Test
    void namesWhatStandsInTheWay() throws Exception {
        api.perform(post("/v1/things")
                        .with(TestTokens.functionalAdministrator())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"dozijn\",\"amount\":13}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Kies voor dozijn een ander aantal."))
                .andExpect(jsonPath("$.conflicts[0].reason").value("dozijn heeft er dertien."));
    }

    @Test
    void refusesAnUnknownVisitor() throws Exception {
        api.perform(put("/v1/things/{id}", GRONINGEN))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("API-Version", "1.2.3"));
    }

    @Test
    void refusesAnEditWithoutVersionAndAStaleOne() throws Exception {
        var administrator = TestTokens.person(GRONINGEN, "MUNICIPALITY", "administrator");

        api.perform(put("/v1/things/{id}", GRONINGEN).with(administrator)).andExpect(status().is(428));
        api.perform(put("/v1/things/{id}", GRONINGEN).with(administrator).header("If-Match", "\"6\""))
                .andExpect(status().isPreconditionFailed());
        api.perform(put("/v1/things/{id}", GRONINGEN).with(administrator).header("If-Match", "\"7\""))
                .andExpect(status().isOk());
    }

    @Test
    void refusesToActForAForeignOrganisation() throws Exception {
        api.perform(put("/v1/things/{id}", GRONINGEN)
                        .with(TestTokens.person(UUID.randomUUID(), "MUNICIPALITY", "administrator"))
                        .header("Acting-For", GRONINGEN.toString())
                        .header("If-Match", "*"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value("U kunt niet namens deze organisatie handelen"));
    }

    @Test
    void refusesWhatThePathDoesNotOffer() throws Exception {
        var officer = TestTokens.functionalAdministrator();

        api.perform(patch("/v1/things").with(officer))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().exists("Allow"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        api.perform(post("/v1/things")
                        .with(officer)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        api.perform(get("/v1/things").accept(MediaType.IMAGE_PNG)).andExpect(status().isNotAcceptable());
        api.perform(get("/v1/things/")).andExpect(status().isNotFound());
        api.perform(get("/v1/nothing").with(officer)).andExpect(status().isNotFound());
        api.perform(put("/v1/things/niks").with(officer).header("If-Match", "*"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void tellsNothingOfAFailureInside() throws Exception {
        api.perform(get("/v1/things/failure").with(TestTokens.functionalAdministrator()))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void linksThePagesOfAList() throws Exception {
        api.perform(get("/v1/things?page=2&pageSize=1&sort={sort}", "a b"))
                .andExpect(status().isOk())
                .andExpect(
                        header().string(
                                        "Link",
                                        containsString(
                                                "<http://localhost:8080/api/sample/v1/things?sort=a%20b&page=1&pageSize=1>; rel=\"first\"")));
        api.perform(get("/v1/things").param("page", "0").param("pageSize", "999"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.invalidParams[*].name").value(containsInAnyOrder("page", "pageSize")));
    }

    @Test
    void publishesItsContractToEveryone() throws Exception {
        api.perform(get("/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(jsonPath("$.openapi").value("3.1.0"));
    }

    /** By which the server closes the connection, so that nobody takes half a file for all of it. */
    @Test
    void addsNoProblemToWhatIsOnItsWayAlready() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> api.perform(get("/v1/things/all/file").with(TestTokens.functionalAdministrator())))
                .havingRootCause()
                .isInstanceOf(IllegalStateException.class);
    }
}
