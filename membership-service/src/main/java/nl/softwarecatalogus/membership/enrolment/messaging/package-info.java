// SPDX-License-Identifier: EUPL-1.2
/** What others are told of memberships (lidmaatschappen). */
@NullMarked
package nl.softwarecatalogus.membership.enrolment.messaging;

import org.jspecify.annotations.NullMarked;
