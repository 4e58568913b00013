// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param texts where other words stand, for example {@code file:/etc/softwarecatalogus/notifications}; empty for ours
 * @param home where a mail leads its reader
 */
@ConfigurationProperties("softwarecatalogus.notifications")
record NotificationProperties(
        @DefaultValue("") String texts,
        @DefaultValue("http://localhost:8080") URI home) {}
