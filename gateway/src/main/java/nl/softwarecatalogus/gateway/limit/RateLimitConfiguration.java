// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import nl.softwarecatalogus.gateway.edge.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

    @Bean
    RateLimitFilter rateLimitFilter(SharedBuckets buckets, ProblemWriter problems) {
        return new RateLimitFilter(buckets, problems);
    }

    /** It belongs to the security chains only; Spring Boot would put it before them a second time. */
    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilterOnlyInSecurityChains(RateLimitFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
