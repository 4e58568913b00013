// SPDX-License-Identifier: EUPL-1.2
/** Mergers over HTTP (herindelingen en overnames). */
@NullMarked
package nl.softwarecatalogus.organisation.merger.web;

import org.jspecify.annotations.NullMarked;
