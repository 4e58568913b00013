// SPDX-License-Identifier: EUPL-1.2
/** The smallest service there can be, to try the starter on. */
@NullMarked
package nl.softwarecatalogus.platform.sample;

import org.jspecify.annotations.NullMarked;
