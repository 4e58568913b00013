// SPDX-License-Identifier: EUPL-1.2
/** An organisation's record, from concept to active and back (organisatie). */
@NullMarked
package nl.softwarecatalogus.organisation.registration;

import org.jspecify.annotations.NullMarked;
