// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.time.Instant;
import java.util.UUID;

/** An event on its way out. The payload's version is filled in by the database while it holds the aggregate's row. */
record OutboxRow(long position, String topic, UUID key, String type, String payload, Instant createdAt) {}
