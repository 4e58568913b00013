// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl where people and systems reach the gateway
 * @param apiPath where this service's API stands behind the gateway, for example {@code /api/membership}
 * @param publicMaxAge how long what everybody may read is shown without asking again; short, for what is withdrawn is gone
 */
@ConfigurationProperties("softwarecatalogus")
record PlatformProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("") String apiPath,
        @DefaultValue("1s") Duration publicMaxAge) {}
