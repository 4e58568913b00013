// SPDX-License-Identifier: EUPL-1.2
/** The realm's local settings and accounts, through Keycloak's admin API (identiteit). */
@NullMarked
package nl.softwarecatalogus.local.identity;

import org.jspecify.annotations.NullMarked;
