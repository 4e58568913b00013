// SPDX-License-Identifier: EUPL-1.2
/** How long it takes from a commit until a consumer's projection shows the change. */
@NullMarked
package nl.softwarecatalogus.benchmarks.outbox;

import org.jspecify.annotations.NullMarked;
