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
 * @param attachments as large as a file that somebody sends along may be, and a little more
 * @param attachmentPaths patterns of the paths that take such a file
 */
@ConfigurationProperties("gateway.body")
public record BodyLimits(
        @DefaultValue("1MB") DataSize usual,
        @DefaultValue("20MB") DataSize imports,
        Set<String> importPaths,
        @DefaultValue("11MB") DataSize attachments,
        Set<String> attachmentPaths) {}
