// SPDX-License-Identifier: EUPL-1.2
/** How far this service has read, and starting over (herbouw). */
@NullMarked
package nl.softwarecatalogus.reporting.rebuild.messaging;

import org.jspecify.annotations.NullMarked;
