// SPDX-License-Identifier: EUPL-1.2
/** What others are told of admission requests (toelatingsaanvragen), and what they tell of what came of one. */
@NullMarked
package nl.softwarecatalogus.admission.request.messaging;

import org.jspecify.annotations.NullMarked;
