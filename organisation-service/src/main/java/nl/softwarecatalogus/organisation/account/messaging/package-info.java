// SPDX-License-Identifier: EUPL-1.2
/** What other services are told of access (toegang). */
@NullMarked
package nl.softwarecatalogus.organisation.account.messaging;

import org.jspecify.annotations.NullMarked;
