// SPDX-License-Identifier: EUPL-1.2
/** Files with offerings and landscapes over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.exchange.web;

import org.jspecify.annotations.NullMarked;
