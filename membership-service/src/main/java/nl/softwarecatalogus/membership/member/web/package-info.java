// SPDX-License-Identifier: EUPL-1.2
/** The member lists API (leden). */
@NullMarked
package nl.softwarecatalogus.membership.member.web;

import org.jspecify.annotations.NullMarked;
