// SPDX-License-Identifier: EUPL-1.2
/** Contacts (contactgegevens): where to reach an organisation for what, and who may see which part of that. */
@NullMarked
package nl.softwarecatalogus.organisation.contact;

import org.jspecify.annotations.NullMarked;
