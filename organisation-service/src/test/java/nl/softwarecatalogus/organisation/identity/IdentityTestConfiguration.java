// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** An identity provider of the tests' own, and little patience with it. */
@TestConfiguration(proxyBeanMethods = false)
public class IdentityTestConfiguration {

    @Bean(destroyMethod = "stop")
    FakeKeycloak keycloak() {
        return new FakeKeycloak();
    }

    @Bean
    DynamicPropertyRegistrar identitySettings(FakeKeycloak keycloak) {
        return settings -> {
            settings.add("identity.admin-url", keycloak::url);
            settings.add("identity.client-secret", () -> "ge&heim");
            settings.add("identity.timeout", () -> "1s");
            settings.add("identity.mail-timeout", () -> "1s");
            settings.add("identity.first-wait", () -> "100ms");
            settings.add("identity.longest-wait", () -> "500ms");
        };
    }
}
