// SPDX-License-Identifier: EUPL-1.2
/** The checks themselves are checked: what is wrong must fail. */
@NullMarked
package nl.softwarecatalogus.platform.testing;

import org.jspecify.annotations.NullMarked;
