// SPDX-License-Identifier: EUPL-1.2
/** Proposals of usage over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.proposal.web;

import org.jspecify.annotations.NullMarked;
