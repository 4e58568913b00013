// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may send an application.
 *
 * @param submissions within any stretch of the period
 */
@ConfigurationProperties("softwarecatalogus.supplier-applications")
record ApplicationLimitProperties(
        @DefaultValue("5") int submissions,
        @DefaultValue("1h") Duration period) {}
