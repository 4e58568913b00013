// SPDX-License-Identifier: EUPL-1.2
/** Usage (gebruik) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.usage.web;

import org.jspecify.annotations.NullMarked;
