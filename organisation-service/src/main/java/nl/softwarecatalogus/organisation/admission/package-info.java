// SPDX-License-Identifier: EUPL-1.2
/** What comes in from admissions: an admitted case becomes a concept organisation (toelating). */
@NullMarked
package nl.softwarecatalogus.organisation.admission;

import org.jspecify.annotations.NullMarked;
