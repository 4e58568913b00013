// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as people do. */
@TestComponent
public record Client(MockMvcTester http, JsonMapper json) {

    public static final String COMPONENT = "00000000-0000-4000-8000-000000000001";

    public static RequestPostProcessor as(OrganisationReference organisation, String... roles) {
        return TestTokens.person(organisation.organisationId(), organisation.organisationType(), roles);
    }

    public Answer get(RequestPostProcessor reader, String uri) {
        return call(HttpMethod.GET, reader, uri, null, null);
    }

    public Answer post(RequestPostProcessor person, String uri, @Nullable Object body) {
        return call(HttpMethod.POST, person, uri, null, body);
    }

    public Answer put(RequestPostProcessor person, String uri, String ifMatch, Object body) {
        return call(HttpMethod.PUT, person, uri, ifMatch, body);
    }

    public Answer call(
            HttpMethod method,
            RequestPostProcessor person,
            String uri,
            @Nullable String ifMatch,
            @Nullable Object body) {
        var request = http.method(method).uri(uri).with(person);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(body instanceof String text ? text : json.writeValueAsString(body));
        }
        return answer(request);
    }

    public Answer upload(RequestPostProcessor person, String uri, @Nullable String ifMatch, byte[] file) {
        return send(HttpMethod.PUT, person, uri, ifMatch, MediaType.APPLICATION_OCTET_STREAM_VALUE, file);
    }

    public Answer send(
            HttpMethod method,
            RequestPostProcessor person,
            String uri,
            @Nullable String ifMatch,
            String mediaType,
            byte[] content) {
        var request = http.method(method)
                .uri(uri)
                .with(person)
                .contentType(MediaType.parseMediaType(mediaType))
                .content(content);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return answer(request);
    }

    public Answer importGemma(RequestPostProcessor person, byte[] file) {
        return send(HttpMethod.POST, person, "/v1/gemma-releases", null, MediaType.APPLICATION_XML_VALUE, file);
    }

    public Answer previewGemma(RequestPostProcessor person, byte[] file) {
        return send(HttpMethod.POST, person, "/v1/gemma-release-previews", null, MediaType.APPLICATION_XML_VALUE, file);
    }

    public void importGemma() {
        importGemma(TestTokens.functionalAdministrator(), file("release.xml"));
    }

    /** The id of a new concept that fills in one reference component. */
    public UUID concept(OrganisationReference provider, String kind, String name) {
        return post(
                        as(provider, "offering-manager"),
                        "/v1/offerings",
                        Map.of("kind", kind, "name", name, "referenceComponentIds", List.of(COMPONENT)))
                .id();
    }

    public UUID published(OrganisationReference provider, String kind, String name) {
        var id = concept(provider, kind, name);
        post(as(provider, "offering-manager"), "/v1/offerings/" + id + "/publications", null);
        return id;
    }

    public Answer declare(OrganisationReference collaboration, UUID applicationId, List<UUID> members) {
        return post(as(collaboration, "usage-manager"), "/v1/usage-declarations", declaration(applicationId, members));
    }

    public Answer share(OrganisationReference member, OrganisationReference collaboration) {
        return post(as(member, "usage-manager"), "/v1/landscape-shares", shareWith(collaboration));
    }

    public static Map<String, Object> shareWith(OrganisationReference collaboration) {
        return Map.of("audience", "COLLABORATION", "collaborationId", collaboration.organisationId());
    }

    public static Map<String, Object> declaration(UUID applicationId, List<UUID> members) {
        return Map.of(
                "applicationId", applicationId,
                "memberIds", members,
                "phase", "PLANNED",
                "phaseSince", "2026-11-24",
                "startsOn", "2027-01-01",
                "hosting", "SAAS",
                "note", "Besluit van het bestuur");
    }

    public static Map<String, Object> ownUsage(UUID applicationId) {
        return Map.of(
                "applicationId", applicationId,
                "phase", "IN_PRODUCTION",
                "phaseSince", "2025-06-01",
                "startsOn", "2025-06-01",
                "hosting", "ON_PREMISES");
    }

    public static byte[] file(String name) {
        try (var file = Client.class.getResourceAsStream("/gemma/" + name)) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Answer answer(MockMvcTester.MockMvcRequestBuilder request) {
        var response = request.exchange().getResponse();
        var body = response.getContentAsByteArray();
        return new Answer(
                response.getStatus(),
                response.getHeader("ETag"),
                response.getHeader("Location"),
                body(response.getContentType(), body));
    }

    /** What is no JSON is a text. */
    private JsonNode body(@Nullable String contentType, byte[] body) {
        if (body.length == 0) {
            return json.nullNode();
        }
        return contentType != null && contentType.contains("json")
                ? json.readTree(body)
                : json.getNodeFactory().stringNode(new String(body, StandardCharsets.UTF_8));
    }

    public record Answer(
            int status, @Nullable String etag, @Nullable String location, JsonNode body) {

        public UUID id() {
            return UUID.fromString(body.path("id").asString());
        }

        public List<String> all(String array, String field) {
            return body.path(array)
                    .valueStream()
                    .map(item ->
                            item.at(field.startsWith("/") ? field : "/" + field).asString())
                    .toList();
        }

        public String problem() {
            return body.path("type").asString("").replaceFirst(".*/", "");
        }
    }
}
