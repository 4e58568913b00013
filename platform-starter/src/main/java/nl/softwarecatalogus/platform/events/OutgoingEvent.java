// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.UUID;

/**
 * An event to publish.
 *
 * @param aggregateId the key: events of one aggregate keep their order
 * @param datarefPath the resource below this service's API, {@code /v1/memberships/…}; one of another
 *     service's API starts with {@code /../<its name>}
 * @param data the contract's fields without {@code version}, which the outbox adds
 */
public record OutgoingEvent(String topic, String type, UUID aggregateId, String datarefPath, Object data) {}
