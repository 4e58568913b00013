// SPDX-License-Identifier: EUPL-1.2
/** An admission request from contact to decision (toelatingsaanvraag): VNG assesses it and decides once. */
@NullMarked
package nl.softwarecatalogus.admission.request;

import org.jspecify.annotations.NullMarked;
