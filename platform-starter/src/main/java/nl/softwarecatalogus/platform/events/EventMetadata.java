// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What the envelope says about an event.
 *
 * @param subject the aggregate's id
 * @param version the aggregate's version, contiguous from 1; an event that is not newer than what is known is ignored
 * @param time the moment of registration
 */
public record EventMetadata(UUID id, String type, UUID subject, long version, Instant time) {}
