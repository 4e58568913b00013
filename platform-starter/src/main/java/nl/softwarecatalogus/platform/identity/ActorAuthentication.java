// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** A verified access token together with what it says about who acts. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private final transient Jwt token;
    private final transient Actor person;

    ActorAuthentication(Jwt token, Actor person) {
        super(List.of());
        this.token = token;
        this.person = person;
        setAuthenticated(true);
    }

    /** Who the token speaks of, not yet acting for any organisation. */
    Actor person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return token;
    }

    @Override
    public String getName() {
        return person.subject();
    }
}
