// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one browser session.
 *
 * @param identitySession the session's id at Keycloak ({@code sid}), by which Keycloak ends it
 */
record LoginTokens(
        UUID id,
        @Nullable String identitySession,
        String accessToken,
        Instant accessExpiresAt,
        @Nullable String refreshToken) {

    /** The session attribute that holds {@link #id()}. */
    static final String SESSION_ATTRIBUTE = "login-tokens";

    boolean validAt(Instant moment) {
        return moment.isBefore(accessExpiresAt);
    }
}
