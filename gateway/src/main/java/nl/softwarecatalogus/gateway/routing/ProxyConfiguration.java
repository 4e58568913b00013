// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** One connection pool with a share per service, and two ways to use it: the usual one, and the patient one for imports. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    private static final Duration WAIT_FOR_A_CONNECTION = Duration.ofSeconds(1);

    @Bean
    PoolingHttpClientConnectionManager serviceConnections(RoutingProperties routing) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(routing.connectionsPerService())
                .setMaxConnTotal(
                        routing.connectionsPerService() * routing.services().size())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(routing.connectTimeout()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }

    @Bean
    CloseableHttpClient serviceClient(PoolingHttpClientConnectionManager connections) {
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setRetryStrategy(new OnceMoreOnStaleConnection())
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    @Bean
    @Primary
    ProxyExchangeHandlerFunction usualExchange(
            CloseableHttpClient client, RestClient.Builder builder, RoutingProperties routing, ProxySettings settings) {
        return settings.exchange(client, builder, routing.responseTimeout());
    }

    @Bean
    ProxyExchangeHandlerFunction importExchange(
            CloseableHttpClient client, RestClient.Builder builder, RoutingProperties routing, ProxySettings settings) {
        return settings.exchange(client, builder, routing.importTimeout());
    }

    @Bean
    ProxySettings proxySettings(
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        return new ProxySettings(properties, requestHeaders, responseHeaders);
    }

    record ProxySettings(
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {

        ProxyExchangeHandlerFunction exchange(
                CloseableHttpClient client, RestClient.Builder builder, Duration responseTimeout) {
            var requests = new HttpComponentsClientHttpRequestFactory(client);
            requests.setConnectionRequestTimeout(WAIT_FOR_A_CONNECTION);
            requests.setReadTimeout(responseTimeout);
            var exchange = new RestClientProxyExchange(
                    builder.clone().requestFactory(requests).build(), properties);
            return new ProxyExchangeHandlerFunction(exchange, requestHeaders, responseHeaders);
        }
    }
}
