// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Publishes the public half of the key of {@link TestTokens}, and points every Spring test context at it. */
final class TestIdentityProvider implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new Customizer();
    }

    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var properties = Map.<String, Object>of("ISSUER_URI", TestTokens.ISSUER, "JWKS_URI", Keys.URI);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test-identity-provider", properties));
        }
    }

    /** Started when first asked for, one per JVM, and gone with it. */
    private static final class Keys {

        static final String URI = start();

        private static String start() {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                var keys = new JWKSet(TestTokens.KEY).toString(true).getBytes(StandardCharsets.UTF_8);
                server.createContext("/certs", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    }
                });
                server.setExecutor(command -> Thread.ofVirtual().start(command));
                server.start();
                return "http://localhost:" + server.getAddress().getPort() + "/certs";
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
