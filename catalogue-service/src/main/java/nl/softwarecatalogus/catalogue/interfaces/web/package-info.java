// SPDX-License-Identifier: EUPL-1.2
/** Interfaces (koppelingen) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.interfaces.web;

import org.jspecify.annotations.NullMarked;
