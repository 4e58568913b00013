// SPDX-License-Identifier: EUPL-1.2
/** Whether the ports are free, and who holds them when they are not (poorten). */
@NullMarked
package nl.softwarecatalogus.local.port;

import org.jspecify.annotations.NullMarked;
