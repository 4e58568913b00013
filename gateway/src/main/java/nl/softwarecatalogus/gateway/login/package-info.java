// SPDX-License-Identifier: EUPL-1.2
/** Login and browser sessions (inloggen): the gateway is Keycloak's client, so that no token reaches a browser. */
@NullMarked
package nl.softwarecatalogus.gateway.login;

import org.jspecify.annotations.NullMarked;
