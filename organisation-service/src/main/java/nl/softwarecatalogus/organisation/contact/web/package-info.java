// SPDX-License-Identifier: EUPL-1.2
/** Contacts over HTTP. */
@NullMarked
package nl.softwarecatalogus.organisation.contact.web;

import org.jspecify.annotations.NullMarked;
