// SPDX-License-Identifier: EUPL-1.2
/** The contact form's API (contactformulier). */
@NullMarked
package nl.softwarecatalogus.admission.contact.web;

import org.jspecify.annotations.NullMarked;
