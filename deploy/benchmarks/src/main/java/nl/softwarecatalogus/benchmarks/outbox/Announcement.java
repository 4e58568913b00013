// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.util.UUID;

/** Tells of a new thing; called in the transaction that makes it. */
interface Announcement {

    void announce(UUID thing, String name);
}
