// SPDX-License-Identifier: EUPL-1.2
/** Events of offerings (aanbod). */
@NullMarked
package nl.softwarecatalogus.reporting.offering.messaging;

import org.jspecify.annotations.NullMarked;
