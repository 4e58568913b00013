// SPDX-License-Identifier: EUPL-1.2
/** What this service remembers of memberships (lidmaatschappen): for whom a collaboration may speak. */
@NullMarked
package nl.softwarecatalogus.catalogue.membership;

import org.jspecify.annotations.NullMarked;
