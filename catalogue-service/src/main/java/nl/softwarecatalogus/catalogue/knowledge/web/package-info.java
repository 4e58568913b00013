// SPDX-License-Identifier: EUPL-1.2
/** Best practices and standards of communities over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.knowledge.web;

import org.jspecify.annotations.NullMarked;
