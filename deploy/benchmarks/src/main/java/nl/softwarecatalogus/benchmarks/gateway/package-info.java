// SPDX-License-Identifier: EUPL-1.2
/** What the gateway costs. */
@NullMarked
package nl.softwarecatalogus.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
