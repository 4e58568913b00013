// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import nl.softwarecatalogus.admission.request.AnswerLinks;
import nl.softwarecatalogus.admission.visitor.Allowance;
import nl.softwarecatalogus.admission.visitor.VisitorLimit;
import nl.softwarecatalogus.admission.visitor.web.VisitorLimitFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class AnswerLinkConfiguration {

    /** Every visit counts: whoever tries out secrets is stopped, and whoever fills the database as well. */
    @Bean
    FilterRegistrationBean<VisitorLimitFilter> answerLinkLimitFilter(
            VisitorLimit limit, AnswerLinks links, HandlerExceptionResolver handlerExceptionResolver) {
        return VisitorLimitFilter.around(
                "/v1/answer-links/*",
                limit,
                new Allowance("answer-link", links.visits(), links.period()),
                _ -> true,
                handlerExceptionResolver);
    }
}
