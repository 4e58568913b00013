// SPDX-License-Identifier: EUPL-1.2
/** What is known of organisations (organisaties), and the names by which other events mention them. */
@NullMarked
package nl.softwarecatalogus.reporting.organisation;

import org.jspecify.annotations.NullMarked;
