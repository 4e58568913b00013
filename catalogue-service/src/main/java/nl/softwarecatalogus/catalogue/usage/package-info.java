// SPDX-License-Identifier: EUPL-1.2
/** Usage (gebruik) of applications by members, declared for them by their collaboration (aanmelding van gebruik voor leden). */
@NullMarked
package nl.softwarecatalogus.catalogue.usage;

import org.jspecify.annotations.NullMarked;
