// SPDX-License-Identifier: EUPL-1.2
/** Suites over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.suite.web;

import org.jspecify.annotations.NullMarked;
