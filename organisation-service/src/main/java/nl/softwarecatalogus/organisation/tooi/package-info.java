// SPDX-License-Identifier: EUPL-1.2
/** Taking over the register of municipalities as TOOI publishes it (overname van de waardelijst). */
@NullMarked
package nl.softwarecatalogus.organisation.tooi;

import org.jspecify.annotations.NullMarked;
