// SPDX-License-Identifier: EUPL-1.2
/** How a collaboration or community wants to answer declarations (lidmaatschapsbeleid). */
@NullMarked
package nl.softwarecatalogus.membership.policy;

import org.jspecify.annotations.NullMarked;
