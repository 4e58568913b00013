// SPDX-License-Identifier: EUPL-1.2
/** The public contact form (contactformulier), and how often one address may send it. */
@NullMarked
package nl.softwarecatalogus.admission.contact;

import org.jspecify.annotations.NullMarked;
