// SPDX-License-Identifier: EUPL-1.2
/** The admission desk's API (toelatingsaanvragen). */
@NullMarked
package nl.softwarecatalogus.admission.request.web;

import org.jspecify.annotations.NullMarked;
