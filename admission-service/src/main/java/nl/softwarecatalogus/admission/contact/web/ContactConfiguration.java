// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact.web;

import nl.softwarecatalogus.admission.contact.ContactLimit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    /** After the security filter (-100), so that it is known who asks; before the transaction of the request (0). */
    private static final int AROUND_THE_TRANSACTION = -50;

    @Bean
    FilterRegistrationBean<ContactLimitFilter> contactLimitFilter(
            ContactLimit limit, HandlerExceptionResolver handlerExceptionResolver) {
        var filter = new FilterRegistrationBean<>(new ContactLimitFilter(limit, handlerExceptionResolver));
        filter.addUrlPatterns("/v1/contact-requests");
        filter.setOrder(AROUND_THE_TRANSACTION);
        return filter;
    }
}
