// SPDX-License-Identifier: EUPL-1.2
/** Organisations over HTTP (organisaties). */
@NullMarked
package nl.softwarecatalogus.organisation.registration.web;

import org.jspecify.annotations.NullMarked;
