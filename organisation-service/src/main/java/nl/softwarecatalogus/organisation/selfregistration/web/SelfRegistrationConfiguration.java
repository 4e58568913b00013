// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration.web;

import nl.softwarecatalogus.organisation.selfregistration.ApplicationLimit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class SelfRegistrationConfiguration {

    /** After the security filter (-100), so that it is known who asks; before the transaction of the request (0). */
    private static final int AROUND_THE_TRANSACTION = -50;

    @Bean
    FilterRegistrationBean<ApplicationLimitFilter> applicationLimitFilter(
            ApplicationLimit limit, HandlerExceptionResolver handlerExceptionResolver) {
        var filter = new FilterRegistrationBean<>(new ApplicationLimitFilter(limit, handlerExceptionResolver));
        filter.addUrlPatterns("/v1/supplier-applications", "/v1/organisations/*", "/v1/activation-mails");
        filter.setOrder(AROUND_THE_TRANSACTION);
        return filter;
    }
}
