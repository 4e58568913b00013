// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Gives a session its access token and refreshes it shortly before it expires: once, however many requests ask for it at
 * the same moment and at however many gateways. No database connection is held while Keycloak is asked.
 */
@Service
class LoginTokensService {

    private static final Duration AHEAD = Duration.ofSeconds(20);
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    /** A session that is used refreshes its token, so one expired for longer than the idle time belongs to nobody. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(35);

    private final LoginTokensRepository logins;
    private final IdentityClient identity;
    private final Clock clock;

    LoginTokensService(LoginTokensRepository logins, IdentityClient identity, Clock clock) {
        this.logins = logins;
        this.identity = identity;
        this.clock = clock;
    }

    void start(LoginTokens tokens) {
        logins.add(tokens);
    }

    boolean isAlive(UUID id) {
        return logins.find(id).isPresent();
    }

    /**
     * @throws SessionEndedException when the login is over
     * @throws LoginUnavailableException when the token has expired and Keycloak is away
     */
    String accessToken(UUID id) {
        var giveUp = clock.instant().plus(CLAIM);
        while (clock.instant().isBefore(giveUp)) {
            var tokens = logins.find(id).orElseThrow(SessionEndedException::new);
            var now = clock.instant();
            if (tokens.validAt(now.plus(AHEAD))) {
                return tokens.accessToken();
            }
            if (logins.claimRefresh(tokens, now, now.plus(CLAIM))) {
                return refresh(tokens);
            }
            if (tokens.validAt(now)) {
                return tokens.accessToken();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new LoginUnavailableException(new IllegalStateException("Another request did not finish refreshing"));
    }

    void end(UUID id) {
        logins.find(id).ifPresent(identity::end);
        logins.remove(id);
    }

    /** Keycloak says so: somebody logged out elsewhere, or an account was closed. */
    int endedAtIdentityProvider(String identitySession) {
        return logins.removeOfIdentitySession(identitySession);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetDeadSessions() {
        logins.removeExpiredBefore(clock.instant().minus(DEAD_AFTER));
    }

    private String refresh(LoginTokens old) {
        try {
            var renewed = identity.refresh(old);
            logins.replace(renewed);
            return renewed.accessToken();
        } catch (SessionEndedException ended) {
            logins.remove(old.id());
            throw ended;
        } catch (LoginUnavailableException away) {
            logins.releaseClaim(old.id());
            if (old.validAt(clock.instant())) {
                return old.accessToken();
            }
            throw away;
        }
    }
}
