// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

/** The login behind a browser session is over: logged out elsewhere, withdrawn, or expired at Keycloak. */
public class SessionEndedException extends RuntimeException {}
