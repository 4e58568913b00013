// SPDX-License-Identifier: EUPL-1.2
/** Letters (brieven) on paper: texts as PDF that a screen reader can read out. */
@NullMarked
package nl.softwarecatalogus.admission.letter;

import org.jspecify.annotations.NullMarked;
