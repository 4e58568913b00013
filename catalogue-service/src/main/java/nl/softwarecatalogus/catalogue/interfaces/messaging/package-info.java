// SPDX-License-Identifier: EUPL-1.2
/** Tells of interfaces (koppelingen). */
@NullMarked
package nl.softwarecatalogus.catalogue.interfaces.messaging;

import org.jspecify.annotations.NullMarked;
