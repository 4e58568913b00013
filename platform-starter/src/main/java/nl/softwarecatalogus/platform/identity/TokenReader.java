// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads who is acting from the claims of a token whose signature, issuer, audience and expiry have been verified. */
final class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var email = text(token, "preferred_username");
        var name = Optional.ofNullable(token.getClaimAsString("name")).orElse(email);
        var person = new Actor(
                text(token, "sub"), name, email, vngRoles(token), scopes(token), grants(token), Optional.empty());
        return new ActorAuthentication(token, person);
    }

    private static String text(Jwt token, String claim) {
        return Objects.requireNonNullElse(token.getClaimAsString(claim), "");
    }

    private static Set<String> vngRoles(Jwt token) {
        var access = token.<@Nullable Object>getClaim("realm_access");
        if (access instanceof Map<?, ?> map && map.get("roles") instanceof List<?> roles) {
            return Set.copyOf(roles.stream().map(String::valueOf).toList());
        }
        return Set.of();
    }

    /**
     * A scope is a right of a system that has one of its own: whatever a person's client asked for gives that person
     * nothing. Only a system's token names its client in {@code client_id} (deploy/identity).
     */
    private static Set<String> scopes(Jwt token) {
        return text(token, "client_id").isEmpty()
                ? Set.of()
                : Set.copyOf(List.of(text(token, "scope").trim().split(" +")));
    }

    private static List<Grant> grants(Jwt token) {
        var claims = Optional.ofNullable(token.getClaimAsStringList("grants")).orElse(List.of());
        return claims.stream().flatMap(claim -> Grant.ofClaim(claim).stream()).toList();
    }
}
