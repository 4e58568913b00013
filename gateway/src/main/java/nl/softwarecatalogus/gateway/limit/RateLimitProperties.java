// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param perSubject requests a minute for one person or system that logged in
 * @param perAddress requests a minute for all visitors from one address; a municipal office shares one
 * @param shareEvery how long a gateway counts by itself before it adds its count to the shared one
 * @param shareAfter how many requests it counts by itself before it does so
 */
@ConfigurationProperties("gateway.rate-limit")
public record RateLimitProperties(
        @DefaultValue("1200") int perSubject,
        @DefaultValue("1200") int perAddress,
        @DefaultValue("1s") Duration shareEvery,
        @DefaultValue("50") int shareAfter) {}
