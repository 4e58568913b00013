// SPDX-License-Identifier: EUPL-1.2
/** Contracts (contracten) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.contract.web;

import org.jspecify.annotations.NullMarked;
