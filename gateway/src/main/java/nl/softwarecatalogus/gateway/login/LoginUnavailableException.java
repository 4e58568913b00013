// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

/** Keycloak is away; the session stays, and the request may be made again. */
public class LoginUnavailableException extends RuntimeException {

    LoginUnavailableException(Throwable cause) {
        super(cause);
    }
}
