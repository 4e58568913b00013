// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.admission.virusscan;

import org.jspecify.annotations.NullMarked;
