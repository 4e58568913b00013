// SPDX-License-Identifier: EUPL-1.2
/** Usage (gebruik), and the sums that make a landscape quick to read. */
@NullMarked
package nl.softwarecatalogus.reporting.usage;

import org.jspecify.annotations.NullMarked;
