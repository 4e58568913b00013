// SPDX-License-Identifier: EUPL-1.2
/** Who may act for an organisation, in which roles (account, uitnodiging). */
@NullMarked
package nl.softwarecatalogus.organisation.account;

import org.jspecify.annotations.NullMarked;
