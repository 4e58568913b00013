// SPDX-License-Identifier: EUPL-1.2
/** The figures (statistieken) over HTTP. */
@NullMarked
package nl.softwarecatalogus.reporting.statistics.web;

import org.jspecify.annotations.NullMarked;
