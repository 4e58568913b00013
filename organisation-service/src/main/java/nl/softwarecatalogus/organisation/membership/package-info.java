// SPDX-License-Identifier: EUPL-1.2
/** What this service remembers of memberships (lidmaatschappen), which membership-service keeps. */
@NullMarked
package nl.softwarecatalogus.organisation.membership;

import org.jspecify.annotations.NullMarked;
