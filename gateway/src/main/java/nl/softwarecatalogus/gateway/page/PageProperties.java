// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.page;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param securityContact where a vulnerability is reported: a {@code mailto:} or {@code https:} address
 */
@ConfigurationProperties("gateway.page")
public record PageProperties(URI publicUrl, URI securityContact) {}
