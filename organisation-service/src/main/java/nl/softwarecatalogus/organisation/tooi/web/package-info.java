// SPDX-License-Identifier: EUPL-1.2
/** The import of municipalities over HTTP (overname van de waardelijst). */
@NullMarked
package nl.softwarecatalogus.organisation.tooi.web;

import org.jspecify.annotations.NullMarked;
