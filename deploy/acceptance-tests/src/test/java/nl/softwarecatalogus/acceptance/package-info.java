// SPDX-License-Identifier: EUPL-1.2
/** The composed system, walked through the gateway as its users do. */
@NullMarked
package nl.softwarecatalogus.acceptance;

import org.jspecify.annotations.NullMarked;
