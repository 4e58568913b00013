// SPDX-License-Identifier: EUPL-1.2
/** Phase 0: which collaborations and communities VNG admits (toelating). */
@NullMarked
package nl.softwarecatalogus.admission;

import org.jspecify.annotations.NullMarked;
