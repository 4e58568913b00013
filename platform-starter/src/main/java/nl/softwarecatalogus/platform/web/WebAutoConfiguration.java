// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every API does alike. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PlatformProperties.class)
class WebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PublicUrls publicUrls(PlatformProperties properties) {
        return new PublicUrls(properties);
    }

    /** Only where there is a contract: the gateway has none of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnResource(resources = "classpath:contracts/openapi.yaml")
    @Import({OpenApiController.class, ContractValidation.class, PageLinks.class, PreconditionAdvice.class})
    static class ServiceApiConfiguration implements WebMvcConfigurer {

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new ExpectedVersionArgumentResolver());
            resolvers.add(new PagingArgumentResolver());
        }

        @Bean
        OpenApiDocument openApiDocument() {
            return new OpenApiDocument(OpenApiDocument.RESOURCE, OpenApiDocument.EVERYWHERE);
        }

        @Bean
        FilterRegistrationBean<ApiHeadersFilter> apiHeaders(
                OpenApiDocument contract, HandlerExceptionResolver handlerExceptionResolver) {
            var filter =
                    new FilterRegistrationBean<>(new ApiHeadersFilter(contract.version(), handlerExceptionResolver));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
            return filter;
        }

        @Bean
        FilterRegistrationBean<RevalidationFilter> revalidation(
                OpenApiDocument contract, PlatformProperties properties, DataSource database) {
            var filter = new FilterRegistrationBean<>(
                    new RevalidationFilter(contract.revalidated(), properties.publicMaxAge(), new KnownTags(database)));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
            return filter;
        }
    }
}
