// SPDX-License-Identifier: EUPL-1.2
/** The public contact form (contactformulier). */
@NullMarked
package nl.softwarecatalogus.admission.contact;

import org.jspecify.annotations.NullMarked;
