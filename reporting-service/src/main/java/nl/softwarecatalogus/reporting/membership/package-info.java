// SPDX-License-Identifier: EUPL-1.2
/** Memberships (lidmaatschappen) of collaborations and communities. */
@NullMarked
package nl.softwarecatalogus.reporting.membership;

import org.jspecify.annotations.NullMarked;
