// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long the gateway waits for them.
 *
 * @param services each API's name in the path ({@code /api/<name>}) and the address of its service
 * @param importPaths paths below {@code /api} that read a whole reference file and take their time
 * @param connectionsPerService the most connections kept with one service
 */
@ConfigurationProperties("gateway.routing")
public record RoutingProperties(
        URI publicUrl,
        Map<String, URI> services,
        Set<String> importPaths,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration responseTimeout,
        @DefaultValue("120s") Duration importTimeout,
        @DefaultValue("100") int connectionsPerService) {}
