// SPDX-License-Identifier: EUPL-1.2
/** Phases 2 and 4: who is a member of which collaboration or community (lidmaatschappen). */
@NullMarked
package nl.softwarecatalogus.membership;

import org.jspecify.annotations.NullMarked;
