// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<name>/v1/**} is {@code /v1/**} of the service of that name; nothing else of a service is reachable. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    /** {@code /api} and the API's name. */
    private static final int PREFIX_SEGMENTS = 2;

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final Refusals refusals;
    private final CallerTokenFilter callerToken;

    ServiceRoutes(
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            Refusals refusals,
            CallerTokenFilter callerToken) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.refusals = refusals;
        this.callerToken = callerToken;
    }

    @Bean
    RouterFunction<ServerResponse> services(
            RoutingProperties routing,
            ProxyExchangeHandlerFunction usualExchange,
            ProxyExchangeHandlerFunction importExchange) {
        return routing.services().entrySet().stream()
                .flatMap(service -> Stream.concat(
                        routing.importPaths().stream()
                                .filter(path -> path.startsWith("/api/" + service.getKey() + "/"))
                                .map(path -> route(
                                        service.getKey() + "-import", POST(path), service.getValue(), importExchange)),
                        Stream.of(route(
                                service.getKey(),
                                path("/api/" + service.getKey() + "/v1/**"),
                                service.getValue(),
                                usualExchange))))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private RouterFunction<ServerResponse> route(
            String name, RequestPredicate requests, URI service, ProxyExchangeHandlerFunction exchange) {
        var guard = new ServiceGuard(breakers.circuitBreaker(name), bulkheads.bulkhead(name), refusals);
        return GatewayRouterFunctions.route(name)
                .route(requests, exchange)
                .filter(callerToken)
                .filter(guard)
                .before(uri(service))
                .before(stripPrefix(PREFIX_SEGMENTS))
                .build();
    }
}
