// SPDX-License-Identifier: EUPL-1.2
/** Visitors (bezoekers) at the door of the API. */
@NullMarked
package nl.softwarecatalogus.admission.visitor.web;

import org.jspecify.annotations.NullMarked;
