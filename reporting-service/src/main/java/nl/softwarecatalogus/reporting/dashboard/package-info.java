// SPDX-License-Identifier: EUPL-1.2
/** The dashboard (overzicht) of one collaboration (samenwerking) or community, cut to what its reader may see. */
@NullMarked
package nl.softwarecatalogus.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
