// SPDX-License-Identifier: EUPL-1.2
/** Compliance with standards (conformiteit) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.compliance.web;

import org.jspecify.annotations.NullMarked;
