// SPDX-License-Identifier: EUPL-1.2
/**
 * Events out, by a transactional outbox, and in, each handled once; dead letters (onbestelbare berichten) with a way
 * back.
 */
@NullMarked
package nl.softwarecatalogus.platform.events;

import org.jspecify.annotations.NullMarked;
