// SPDX-License-Identifier: EUPL-1.2
/** Asking JSON over HTTP, for Keycloak's admin API and for the system's own APIs (aanroepen). */
@NullMarked
package nl.softwarecatalogus.local.http;

import org.jspecify.annotations.NullMarked;
