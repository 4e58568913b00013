// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A short hiccup is sat out at once; an outage is left to the queue, and the identity provider left alone meanwhile. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final String NAME = "identity";
    private static final Duration HICCUP = Duration.ofMillis(200);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    @Bean
    Retry identityRetry(RetryRegistry registry) {
        return registry.retry(
                NAME,
                RetryConfig.custom()
                        .maxAttempts(2)
                        .intervalFunction(IntervalFunction.of(HICCUP))
                        .retryExceptions(IdentityUnavailableException.class)
                        .build());
    }

    @Bean
    CircuitBreaker identityBreaker(CircuitBreakerRegistry registry) {
        return registry.circuitBreaker(
                NAME,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(6)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(LEFT_ALONE)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordExceptions(IdentityUnavailableException.class)
                        .build());
    }
}
