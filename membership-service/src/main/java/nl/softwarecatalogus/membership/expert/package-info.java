// SPDX-License-Identifier: EUPL-1.2
/** Persons who take part in a community in their own name (expert), by personal invitation and without an account. */
@NullMarked
package nl.softwarecatalogus.membership.expert;

import org.jspecify.annotations.NullMarked;
