// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are scanned.
 *
 * @param host where clamd listens; none: files are not scanned
 * @param timeout how long the scan of one file may take
 * @param retryAfter when a file is tried again of which the scan failed
 */
@ConfigurationProperties("softwarecatalogus.virus-scan")
public record VirusScan(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("2m") Duration retryAfter) {}
