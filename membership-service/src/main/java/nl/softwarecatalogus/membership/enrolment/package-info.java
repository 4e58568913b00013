// SPDX-License-Identifier: EUPL-1.2
/** A membership from declaration to decision (lidmaatschap): the member states it, the collaboration confirms it. */
@NullMarked
package nl.softwarecatalogus.membership.enrolment;

import org.jspecify.annotations.NullMarked;
