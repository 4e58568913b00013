// SPDX-License-Identifier: EUPL-1.2
/** A realistic region, played through the public APIs (voorbeeldregio). */
@NullMarked
package nl.softwarecatalogus.local.demo;

import org.jspecify.annotations.NullMarked;
