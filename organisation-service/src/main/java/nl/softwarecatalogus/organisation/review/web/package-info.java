// SPDX-License-Identifier: EUPL-1.2
/** The review of rights over HTTP, also as a file. */
@NullMarked
package nl.softwarecatalogus.organisation.review.web;

import org.jspecify.annotations.NullMarked;
