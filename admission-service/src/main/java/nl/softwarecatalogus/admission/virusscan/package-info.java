// SPDX-License-Identifier: EUPL-1.2
/** Looks for viruses (virusscan) in files that come from outside. */
@NullMarked
package nl.softwarecatalogus.admission.virusscan;

import org.jspecify.annotations.NullMarked;
