// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.softwarecatalogus.organisation.account.Person;
import org.springframework.stereotype.Component;

/** Persons, their rights and their sessions at the identity provider. Each act can be repeated without harm. */
@Component
class IdentityProvider {

    private static final Set<String> VNG_ROLES = Set.of("functional-administrator", "vng-viewer");

    private final KeycloakClient keycloak;
    private final ServiceToken token;
    private final Retry retry;
    private final CircuitBreaker breaker;

    IdentityProvider(KeycloakClient keycloak, ServiceToken token, Retry identityRetry, CircuitBreaker identityBreaker) {
        this.keycloak = keycloak;
        this.token = token;
        this.retry = identityRetry;
        this.breaker = identityBreaker;
    }

    Optional<IdentityUser> find(String email) {
        var users = repeatable(key -> keycloak.get("/users?exact=true&email=" + encoded(email), key))
                .agreedTo("find")
                .json();
        return users.valueStream().findFirst().map(IdentityUser::of);
    }

    /** Who cannot log in before setting a password and a second factor. Made by somebody else meanwhile is fine too. */
    IdentityUser create(Person person, List<String> grants) {
        var answer = repeatable(key -> keycloak.post("/users", key, newUser(person, grants)));
        if (!answer.isConflict()) {
            answer.agreedTo("create");
        }
        return find(person.email()).orElseThrow(() -> new IdentityRefusedException("create", answer.status()));
    }

    void write(IdentityUser user, List<String> grants) {
        var update = user.withGrants(grants);
        repeatable(key -> keycloak.put("/users/" + user.id(), key, update)).agreedTo("write grants");
    }

    void endSessions(IdentityUser user) {
        repeatable(key -> keycloak.post("/users/" + user.id() + "/logout", key, Map.of()))
                .agreedTo("end sessions");
    }

    /** Who works at VNG stays: that is not for us to say. */
    void remove(IdentityUser user) {
        var roles = repeatable(key -> keycloak.get("/users/" + user.id() + "/role-mappings/realm", key))
                .agreedTo("read roles")
                .json();
        if (roles.valueStream().map(role -> role.path("name").asString()).noneMatch(VNG_ROLES::contains)) {
            var answer = repeatable(key -> keycloak.delete("/users/" + user.id(), key));
            if (!answer.isNotFound()) {
                answer.agreedTo("remove");
            }
        }
    }

    /** Once: whether a mail left is not known when no answer comes, so it is not repeated here. */
    void sendActivationMail(IdentityUser user, String loginClientId, String landingPage) {
        var path = "/users/%s/execute-actions-email?client_id=%s&redirect_uri=%s"
                .formatted(user.id(), encoded(loginClientId), encoded(landingPage));
        breaker.executeSupplier(() -> authorised(key -> keycloak.putMail(path, key, user.outstanding())))
                .agreedTo("send activation mail");
    }

    private static Map<String, Object> newUser(Person person, List<String> grants) {
        var name = person.name().split(" ", 2);
        var user = new HashMap<String, Object>(Map.of(
                "username",
                person.email(),
                "email",
                person.email(),
                "firstName",
                name[0],
                "enabled",
                true,
                "requiredActions",
                IdentityUser.ACTIVATION,
                "attributes",
                Map.of("grants", grants)));
        if (name.length > 1) {
            user.put("lastName", name[1]);
        }
        return user;
    }

    private Answer repeatable(Function<String, Answer> exchange) {
        Supplier<Answer> guarded = CircuitBreaker.decorateSupplier(breaker, () -> authorised(exchange));
        return retry.executeSupplier(guarded);
    }

    private Answer authorised(Function<String, Answer> exchange) {
        var answer = exchange.apply(token.value());
        if (!answer.isUnauthorized()) {
            return answer;
        }
        token.forget();
        return exchange.apply(token.value());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
