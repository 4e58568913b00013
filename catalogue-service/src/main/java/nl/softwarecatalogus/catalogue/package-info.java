// SPDX-License-Identifier: EUPL-1.2
/** The catalogue (catalogus): what is offered, who uses it, plotted on GEMMA. */
@NullMarked
package nl.softwarecatalogus.catalogue;

import org.jspecify.annotations.NullMarked;
