// SPDX-License-Identifier: EUPL-1.2
/** A region that was played through the public APIs, for tests to act in. */
@NullMarked
package nl.softwarecatalogus.acceptance.region;

import org.jspecify.annotations.NullMarked;
