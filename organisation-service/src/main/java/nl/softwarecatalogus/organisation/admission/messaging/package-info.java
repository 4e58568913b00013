// SPDX-License-Identifier: EUPL-1.2
/** Listens to admissions (toelating). */
@NullMarked
package nl.softwarecatalogus.organisation.admission.messaging;

import org.jspecify.annotations.NullMarked;
