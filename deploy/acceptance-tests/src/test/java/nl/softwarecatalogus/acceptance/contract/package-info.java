// SPDX-License-Identifier: EUPL-1.2
/** What the APIs promise, read from their contracts. */
@NullMarked
package nl.softwarecatalogus.acceptance.contract;

import org.jspecify.annotations.NullMarked;
