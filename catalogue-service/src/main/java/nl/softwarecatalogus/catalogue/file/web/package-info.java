// SPDX-License-Identifier: EUPL-1.2
/** Files as answers over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.file.web;

import org.jspecify.annotations.NullMarked;
