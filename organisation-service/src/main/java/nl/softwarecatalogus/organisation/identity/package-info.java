// SPDX-License-Identifier: EUPL-1.2
/** Telling the identity provider what a person may do, until it knows (identiteitsvoorziening). */
@NullMarked
package nl.softwarecatalogus.organisation.identity;

import org.jspecify.annotations.NullMarked;
