// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class SigningKeysTests {

    private static final Duration FRESH = Duration.ofMillis(200);

    private final RSAKey key = newKey();
    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer identityProvider;

    @BeforeEach
    void publish() throws IOException {
        identityProvider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keys = new JWKSet(key).toString(true).getBytes(StandardCharsets.UTF_8);
        identityProvider.createContext("/certs", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        identityProvider.start();
    }

    @AfterEach
    void stop() {
        identityProvider.stop(0);
    }

    @Test
    void areFetchedAgainWhenTheyAreNoLongerFresh() {
        var decoder = decoder();

        await().untilAsserted(() -> {
            assertThat(decoder.decode(token(key)).getSubject()).isEqualTo("iemand");
            assertThat(fetched).hasValueGreaterThan(1);
        });
    }

    @Test
    void stayGoodWhileTheIdentityProviderIsAway() {
        var decoder = decoder();
        decoder.decode(token(key));
        identityProvider.stop(0);

        await().during(FRESH.multipliedBy(4))
                .untilAsserted(() ->
                        assertThat(decoder.decode(token(key)).getSubject()).isEqualTo("iemand"));
    }

    @Test
    void openNothingForAKeyThatIsNotAmongThem() {
        var decoder = decoder();
        var forged = token(newKey());

        assertThatThrownBy(() -> decoder.decode(forged)).isInstanceOf(JwtException.class);
    }

    private JwtDecoder decoder() {
        var address = "http://localhost:" + identityProvider.getAddress().getPort() + "/certs";
        var builder = NimbusJwtDecoder.withJwkSetUri(address);
        new SigningKeys(URI.create(address), FRESH).customize(builder);
        return builder.build();
    }

    private static String token(RSAKey key) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .subject("iemand")
                    .expirationTime(java.util.Date.from(Instant.now().plusSeconds(60)))
                    .build();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
