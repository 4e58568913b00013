// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway on a free port, on a real PostgreSQL, with stubs for what is foreign: the services and Keycloak. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gateway.routing.response-timeout=2s",
            "gateway.rate-limit.per-subject=40",
            "gateway.rate-limit.per-address=100000",
            "management.prometheus.metrics.export.enabled=true"
        })
@ContextConfiguration(initializers = TestInfrastructure.class)
public @interface GatewayTest {}
