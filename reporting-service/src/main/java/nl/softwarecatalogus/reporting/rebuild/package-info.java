// SPDX-License-Identifier: EUPL-1.2
/** Rebuilding all projections from the first event (herbouw). */
@NullMarked
package nl.softwarecatalogus.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
