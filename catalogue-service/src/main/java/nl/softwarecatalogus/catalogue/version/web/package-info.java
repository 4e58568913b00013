// SPDX-License-Identifier: EUPL-1.2
/** Versions (versies) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.version.web;

import org.jspecify.annotations.NullMarked;
