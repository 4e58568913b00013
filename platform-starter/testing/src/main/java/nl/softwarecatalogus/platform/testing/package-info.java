// SPDX-License-Identifier: EUPL-1.2
/** What every service's tests share; never on a production class path. */
@NullMarked
package nl.softwarecatalogus.platform.testing;

import org.jspecify.annotations.NullMarked;
