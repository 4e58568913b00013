// SPDX-License-Identifier: EUPL-1.2
/** Who is acting, and for which organisation (namens wie): read from the access token, decided per request. */
@NullMarked
package nl.softwarecatalogus.platform.identity;

import org.jspecify.annotations.NullMarked;
