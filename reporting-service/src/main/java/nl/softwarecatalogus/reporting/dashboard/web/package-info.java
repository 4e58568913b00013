// SPDX-License-Identifier: EUPL-1.2
/** The dashboard (overzicht) over HTTP. */
@NullMarked
package nl.softwarecatalogus.reporting.dashboard.web;

import org.jspecify.annotations.NullMarked;
