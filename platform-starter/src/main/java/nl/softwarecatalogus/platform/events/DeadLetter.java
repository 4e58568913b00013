// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import org.jspecify.annotations.Nullable;

/** An event that could not be handled, or that waits behind such a one. */
record DeadLetter(long position, String key, @Nullable String payload) {}
