// SPDX-License-Identifier: EUPL-1.2
/** What this service remembers of organisations (organisaties). */
@NullMarked
package nl.softwarecatalogus.catalogue.organisation;

import org.jspecify.annotations.NullMarked;
