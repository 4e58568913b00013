// SPDX-License-Identifier: EUPL-1.2
/** Accounts whose rights the identity provider still has to be told (in behandeling). */
@NullMarked
package nl.softwarecatalogus.organisation.provisioning;

import org.jspecify.annotations.NullMarked;
