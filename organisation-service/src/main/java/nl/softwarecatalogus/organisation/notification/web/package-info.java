// SPDX-License-Identifier: EUPL-1.2
/** The inbox of whoever is logged in. */
@NullMarked
package nl.softwarecatalogus.organisation.notification.web;

import org.jspecify.annotations.NullMarked;
