// SPDX-License-Identifier: EUPL-1.2
/** Events of admission requests (toelatingsaanvragen). */
@NullMarked
package nl.softwarecatalogus.reporting.admission.messaging;

import org.jspecify.annotations.NullMarked;
