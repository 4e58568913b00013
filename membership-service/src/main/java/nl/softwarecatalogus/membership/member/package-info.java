// SPDX-License-Identifier: EUPL-1.2
/** Who is a member of a collaboration or community (leden). */
@NullMarked
package nl.softwarecatalogus.membership.member;

import org.jspecify.annotations.NullMarked;
