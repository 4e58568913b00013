// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages have addresses without a file extension. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/").setViewName("forward:/pages/start.nl.html");
        pages.addViewController("/en").setViewName("forward:/pages/start.en.html");
        pages.addViewController("/dashboard").setViewName("forward:/pages/dashboard.nl.html");
        pages.addViewController("/en/dashboard").setViewName("forward:/pages/dashboard.en.html");
        pages.addViewController("/antwoord").setViewName("forward:/pages/answer.nl.html");
        pages.addViewController("/en/answer").setViewName("forward:/pages/answer.en.html");
        pages.addViewController("/deelname").setViewName("forward:/pages/expert.nl.html");
        pages.addViewController("/en/participation").setViewName("forward:/pages/expert.en.html");
        pages.addViewController("/toegang-bevestigen").setViewName("forward:/pages/access.nl.html");
        pages.addViewController("/en/confirm-access").setViewName("forward:/pages/access.en.html");
    }
}
