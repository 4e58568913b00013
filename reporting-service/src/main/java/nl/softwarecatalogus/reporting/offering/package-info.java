// SPDX-License-Identifier: EUPL-1.2
/** What organisations offer (aanbod). */
@NullMarked
package nl.softwarecatalogus.reporting.offering;

import org.jspecify.annotations.NullMarked;
