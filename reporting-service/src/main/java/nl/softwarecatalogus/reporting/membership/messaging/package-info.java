// SPDX-License-Identifier: EUPL-1.2
/** Events of memberships (lidmaatschappen). */
@NullMarked
package nl.softwarecatalogus.reporting.membership.messaging;

import org.jspecify.annotations.NullMarked;
