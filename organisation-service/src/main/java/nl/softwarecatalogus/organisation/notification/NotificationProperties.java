// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.net.URI;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param texts where other words stand, for example {@code file:/etc/softwarecatalogus/notifications}; empty for ours
 * @param home where a mail leads its reader
 * @param keep how long an inbox holds what happened
 */
@ConfigurationProperties("softwarecatalogus.notifications")
record NotificationProperties(
        @DefaultValue("") String texts,
        @DefaultValue("http://localhost:8080") URI home,
        @DefaultValue("P2Y") Period keep) {

    /** What happened before is no longer in an inbox. */
    Instant keptSince(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    }
}
