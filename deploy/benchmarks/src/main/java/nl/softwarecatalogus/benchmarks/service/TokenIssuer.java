// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Stands in for the identity provider: publishes a key, and signs the tokens of those who ask. */
final class TokenIssuer implements AutoCloseable {

    private static final Duration VALID = Duration.ofHours(4);

    private final RSAKey key;
    private final HttpServer server;

    private TokenIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    static TokenIssuer start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID("benchmark").generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, published.length);
                exchange.getResponseBody().write(published);
                exchange.close();
            });
            server.start();
            return new TokenIssuer(key, server);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, String> settings() {
        return Map.of("ISSUER_URI", issuer(), "JWKS_URI", issuer() + "/keys");
    }

    /** @param grant organisation, its type, and a role there */
    String tokenFor(String grant) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("softwarecatalogus")
                .subject("benchmark")
                .claim("preferred_username", "benchmark@example.nl")
                .claim("grants", List.of(grant))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
