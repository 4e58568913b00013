// SPDX-License-Identifier: EUPL-1.2
/** A provider proposes that an organisation uses its application, and that organisation answers (gebruiksvoorstel). */
@NullMarked
package nl.softwarecatalogus.catalogue.proposal;

import org.jspecify.annotations.NullMarked;
