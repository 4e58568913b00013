// SPDX-License-Identifier: EUPL-1.2
/** The memberships API (lidmaatschappen). */
@NullMarked
package nl.softwarecatalogus.membership.enrolment.web;

import org.jspecify.annotations.NullMarked;
