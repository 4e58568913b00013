// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenReaderTests {

    private static final String SCOPE = "usages:read";

    @Test
    void givesASystemTheScopesOfItsToken() {
        var system = read(claims -> claims.claim("client_id", "extern-systeem").claim("scope", "openid " + SCOPE));

        assertThat(system.hasScope(SCOPE)).isTrue();
        assertThat(system.hasScope("interfaces:read")).isFalse();
    }

    @Test
    void givesAPersonNothingForAScope() {
        var person = read(claims -> claims.claim("azp", "gateway").claim("scope", "openid " + SCOPE));

        assertThat(person.hasScope(SCOPE)).isFalse();
    }

    @Test
    void givesNobodyWhoActsForAnOrganisationAScope() {
        var grant = UUID.randomUUID() + " SUPPLIER administrator";

        var person = read(claims ->
                claims.claim("client_id", "gateway").claim("scope", SCOPE).claim("grants", List.of(grant)));

        assertThat(person.grants()).hasSize(1);
        assertThat(person.hasScope(SCOPE)).isFalse();
    }

    private static Actor read(Consumer<Jwt.Builder> claims) {
        var token = Jwt.withTokenValue("token").header("alg", "RS256").subject("s");
        claims.accept(token);
        return ((ActorAuthentication) new TokenReader().convert(token.build())).person();
    }
}
