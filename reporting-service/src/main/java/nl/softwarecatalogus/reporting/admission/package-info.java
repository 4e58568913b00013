// SPDX-License-Identifier: EUPL-1.2
/** How admission requests (toelatingsaanvragen) stand. */
@NullMarked
package nl.softwarecatalogus.reporting.admission;

import org.jspecify.annotations.NullMarked;
