// SPDX-License-Identifier: EUPL-1.2
/** Hears of mergers (herindeling, overname), and answers what they do here. */
@NullMarked
package nl.softwarecatalogus.membership.merger.messaging;

import org.jspecify.annotations.NullMarked;
