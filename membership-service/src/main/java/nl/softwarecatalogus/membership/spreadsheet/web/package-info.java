// SPDX-License-Identifier: EUPL-1.2
/** Answers a list as the file (bestand) that was asked for. */
@NullMarked
package nl.softwarecatalogus.membership.spreadsheet.web;

import org.jspecify.annotations.NullMarked;
