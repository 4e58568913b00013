// SPDX-License-Identifier: EUPL-1.2
/** People who ask to act for an organisation (toegangsverzoek), and what its administrator decides. */
@NullMarked
package nl.softwarecatalogus.organisation.accessrequest;

import org.jspecify.annotations.NullMarked;
