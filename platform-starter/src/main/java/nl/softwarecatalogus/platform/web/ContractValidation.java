// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks every JSON request body against the contract before a controller sees it, so that a client learns all faults
 * at once (/core/error-handling/all-errors) and the contract cannot promise what the code does not do.
 */
@RestControllerAdvice
final class ContractValidation extends RequestBodyAdviceAdapter {

    private final OpenApiDocument contract;
    private final JsonMapper json;
    private final SchemaRegistry registry;
    private final Map<String, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    ContractValidation(OpenApiDocument contract, JsonMapper json) {
        this.contract = contract;
        this.json = json;
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialect.builder(Dialects.getDraft202012())
                        .format(new EmailAddressFormat())
                        .build(),
                registryBuilder -> registryBuilder.schemaRegistryConfig(config));
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var body = input.getBody().readAllBytes();
        schema().ifPresent(schema -> validate(schema, body, input));
        return new ReadBody(body, input.getHeaders());
    }

    private void validate(Schema schema, byte[] body, HttpInputMessage input) {
        var faults = ContractFaults.of(schema.validate(withoutNulls(tree(body, input))));
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private JsonNode tree(byte[] body, HttpInputMessage input) {
        try {
            return json.readTree(body);
        } catch (JacksonException malformed) {
            throw new HttpMessageNotReadableException("malformed JSON", malformed, input);
        }
    }

    /** A field that is null counts as absent: it lacks when required, and is fine when optional. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeNulls();
        }
        node.forEach(ContractValidation::withoutNulls);
        return node;
    }

    private Optional<Schema> schema() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return schemas.computeIfAbsent(
                request.getMethod() + " " + pattern,
                _ -> contract.requestSchema(request.getMethod(), pattern).map(registry::getSchema));
    }

    private record ReadBody(byte[] bytes, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
