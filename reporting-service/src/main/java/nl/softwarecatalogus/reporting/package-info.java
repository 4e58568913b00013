// SPDX-License-Identifier: EUPL-1.2
/** Reports (rapportage): what people read about collaborations and about the whole, folded from the other services' events. */
@NullMarked
package nl.softwarecatalogus.reporting;

import org.jspecify.annotations.NullMarked;
