// SPDX-License-Identifier: EUPL-1.2
/** Hears what people must be told. */
@NullMarked
package nl.softwarecatalogus.organisation.notification.messaging;

import org.jspecify.annotations.NullMarked;
