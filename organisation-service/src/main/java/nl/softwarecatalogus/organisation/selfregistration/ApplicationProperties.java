// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may send an application, and what is kept of one that came to nothing.
 *
 * @param submissions within any stretch of the period
 * @param keepRefused how long it is kept whom a refused supplier named as its contact person
 * @param home where a mail leads its reader
 */
@ConfigurationProperties("softwarecatalogus.supplier-applications")
record ApplicationProperties(
        @DefaultValue("5") int submissions,
        @DefaultValue("1h") Duration period,
        @DefaultValue("P12M") Period keepRefused,
        @DefaultValue("http://localhost:8080") URI home) {}
