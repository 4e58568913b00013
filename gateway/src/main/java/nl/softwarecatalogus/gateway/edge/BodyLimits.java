// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request body may be.
 *
 * @param importPaths the paths that take a whole reference file
 */
@ConfigurationProperties("gateway.body")
public record BodyLimits(
        @DefaultValue("1MB") DataSize usual,
        @DefaultValue("20MB") DataSize imports,
        Set<String> importPaths) {

    DataSize of(String path) {
        return importPaths.contains(path) ? imports : usual;
    }
}
