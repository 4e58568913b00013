// SPDX-License-Identifier: EUPL-1.2
/** Saved searches (bewaarde zoekvragen) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.savedsearch.web;

import org.jspecify.annotations.NullMarked;
