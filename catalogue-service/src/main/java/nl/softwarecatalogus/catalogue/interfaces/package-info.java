// SPDX-License-Identifier: EUPL-1.2
/** Interfaces (koppelingen) between applications in landscapes, or to an external facility (buitengemeentelijke voorziening). */
@NullMarked
package nl.softwarecatalogus.catalogue.interfaces;

import org.jspecify.annotations.NullMarked;
