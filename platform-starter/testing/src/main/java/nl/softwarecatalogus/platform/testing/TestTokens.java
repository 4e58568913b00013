// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Access tokens as the identity provider issues them, signed with a key of this JVM, so that a service under test
 * verifies a real signature, issuer, audience and expiry.
 */
public final class TestTokens {

    static final String ISSUER = "https://identity.test/realms/softwarecatalogus";
    static final RSAKey KEY = generateKey();

    private TestTokens() {}

    /** A VNG officer with a subject of its own per name. */
    public static RequestPostProcessor functionalAdministrator(String name) {
        return bearerHeader(functionalAdministratorToken(name));
    }

    public static RequestPostProcessor functionalAdministrator() {
        return functionalAdministrator("Fatima Beheer");
    }

    public static RequestPostProcessor vngViewer() {
        return bearerHeader(token("Vincent Raadpleger", List.of("vng-viewer"), List.of()));
    }

    /** Somebody who holds these roles ({@code usage-manager}, or {@code USAGE_MANAGER}) in one organisation. */
    public static RequestPostProcessor person(UUID organisationId, String organisationType, String... roles) {
        return bearerHeader(personToken(organisationId, organisationType, roles));
    }

    public static String functionalAdministratorToken(String name) {
        return token(name, List.of("functional-administrator"), List.of());
    }

    public static String personToken(UUID organisationId, String organisationType, String... roles) {
        return token("Petra Voorbeeld", List.of(), List.of(grant(organisationId, organisationType, roles)));
    }

    public static String grant(UUID organisationId, String organisationType, String... roles) {
        var names = String.join(" ", roles).toLowerCase(Locale.ROOT).replace('_', '-');
        return organisationId + " " + organisationType + " " + names;
    }

    /** Any mix of VNG roles and grants; the name also decides subject and e-mail address. */
    public static String token(String name, List<String> realmRoles, List<String> grants) {
        var subject = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("softwarecatalogus")
                .subject(subject.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("name", name)
                .claim("preferred_username", emailOf(name))
                .claim("realm_access", Map.of("roles", realmRoles))
                .claim("grants", grants)
                .build();
        return sign(claims);
    }

    /** Another organisation's system, by its own credentials, with these scopes. */
    public static RequestPostProcessor system(String... scopes) {
        var now = Instant.now();
        return bearerHeader(sign(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("softwarecatalogus")
                .subject(UUID.nameUUIDFromBytes("extern-systeem".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("azp", "extern-systeem")
                .claim("client_id", "extern-systeem")
                .claim("scope", String.join(" ", scopes))
                .build()));
    }

    /** The e-mail address in the token of the person with this name. */
    public static String emailOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.nl";
    }

    /** Signs any claims, for tests that need a token that is wrong on purpose. */
    public static String sign(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static RequestPostProcessor bearerHeader(String token) {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            return request;
        };
    }

    private static RSAKey generateKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
