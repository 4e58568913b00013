// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.softwarecatalogus.admission.contact.ContactLimitProperties;
import nl.softwarecatalogus.admission.visitor.VisitorLimit;
import nl.softwarecatalogus.admission.visitor.web.VisitorLimitFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    FilterRegistrationBean<VisitorLimitFilter> contactLimitFilter(
            VisitorLimit limit, ContactLimitProperties properties, HandlerExceptionResolver handlerExceptionResolver) {
        return VisitorLimitFilter.around(
                "/v1/contact-requests",
                limit,
                properties.allowance(),
                ContactConfiguration::counts,
                handlerExceptionResolver);
    }

    /** Received, or refused as a duplicate: asking who is known here must not be free. A repeated answer is no form. */
    private static boolean counts(HttpServletResponse response) {
        var handled = response.getStatus() == HttpStatus.CREATED.value()
                || response.getStatus() == HttpStatus.CONFLICT.value();
        return handled && response.getHeader("Idempotent-Replayed") == null;
    }
}
