// SPDX-License-Identifier: EUPL-1.2
/** Tells of usage (gebruik). */
@NullMarked
package nl.softwarecatalogus.catalogue.usage.messaging;

import org.jspecify.annotations.NullMarked;
