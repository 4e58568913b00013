// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The live mappings of a service and its contract say the same. */
public final class OpenApiAssertions {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What the starter serves in every service. */
    private static final Set<String> EVERYWHERE = Set.of("GET /openapi.json", "GET /audit-entries");

    private OpenApiAssertions() {}

    /** Fails on an operation the code serves and the contract lacks, and the other way round. */
    public static void assertLiveMappingsMatch(ApplicationContext context) {
        assertThat(live(context)).isEqualTo(promised(Path.of("contracts/openapi.yaml")));
    }

    private static Set<String> live(ApplicationContext context) {
        var mappings = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> operations(mapping).stream())
                .filter(operation -> operation.contains(" /v1/"))
                .map(operation -> shape(operation.replaceFirst(" /v1/", " /")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> operations(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern))
                .collect(Collectors.toSet());
    }

    private static Set<String> promised(Path openApi) {
        var operations = new TreeSet<String>();
        new YAMLMapper()
                .readTree(openApi.toFile())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> operations.add(
                                shape(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))));
        operations.addAll(EVERYWHERE);
        return operations;
    }

    private static String shape(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }
}
