// SPDX-License-Identifier: EUPL-1.2
/** Accounts, and who am I, over HTTP (accounts). */
@NullMarked
package nl.softwarecatalogus.organisation.account.web;

import org.jspecify.annotations.NullMarked;
