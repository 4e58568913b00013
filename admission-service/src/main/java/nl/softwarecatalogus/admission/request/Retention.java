// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data of a request that came to nothing are kept.
 *
 * @param period after the rejection or withdrawal
 */
@ConfigurationProperties("softwarecatalogus.retention")
record Retention(@DefaultValue("P12M") Period period) {}
