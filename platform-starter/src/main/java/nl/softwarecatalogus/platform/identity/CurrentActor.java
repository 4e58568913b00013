// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts in this request and for whom. The header {@code Acting-For} chooses the organisation; without it the only
 * grant is meant, and a person with several grants acts for nobody until one is chosen.
 */
public final class CurrentActor {

    public static final String ACTING_FOR = "Acting-For";

    private CurrentActor() {}

    /** @throws NotAllowedException when the request claims to act for an organisation the token does not grant */
    public static Actor of(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication authentication)) {
            return Actor.visitor();
        }
        var person = authentication.person();
        return new Actor(
                person.subject(),
                person.displayName(),
                person.email(),
                person.vngRoles(),
                person.scopes(),
                person.grants(),
                chosen(person, request.getHeader(ACTING_FOR)));
    }

    /** The token's subject; empty for a visitor. */
    public static String subject() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication authentication
                ? authentication.person().subject()
                : "";
    }

    private static Optional<Grant> chosen(Actor person, @Nullable String actingFor) {
        if (actingFor == null) {
            return person.grants().size() == 1 ? Optional.of(person.grants().getFirst()) : Optional.empty();
        }
        var organisationId = organisationId(actingFor);
        var grant = person.grants().stream()
                .filter(candidate -> candidate.organisationId().equals(organisationId))
                .findFirst();
        if (grant.isEmpty()) {
            throw new NotAllowedException("acting-for-foreign-organisation");
        }
        return grant;
    }

    private static UUID organisationId(String actingFor) {
        try {
            return UUID.fromString(actingFor);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInputException(new InvalidParam(ACTING_FOR, "format.uuid"));
        }
    }
}
