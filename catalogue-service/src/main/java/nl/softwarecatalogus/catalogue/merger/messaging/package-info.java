// SPDX-License-Identifier: EUPL-1.2
/** Hears of mergers of organisations (herindeling, overname), and answers them. */
@NullMarked
package nl.softwarecatalogus.catalogue.merger.messaging;

import org.jspecify.annotations.NullMarked;
