// SPDX-License-Identifier: EUPL-1.2
/** Follows mergers of organisations (herindeling, overname): what belonged to the sources goes on in the target's name. */
@NullMarked
package nl.softwarecatalogus.catalogue.merger;

import org.jspecify.annotations.NullMarked;
