// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param texts where other words stand, for example {@code file:/etc/softwarecatalogus/notifications}; empty for ours */
@ConfigurationProperties("softwarecatalogus.notifications")
record NotificationProperties(@DefaultValue("") String texts) {}
