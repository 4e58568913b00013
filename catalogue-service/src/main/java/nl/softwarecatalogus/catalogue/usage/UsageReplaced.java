// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.Set;
import java.util.UUID;

/**
 * What these collaborations declared of an application, and these organisations recorded of it themselves, is of another from
 * now on (toegevoegde applicatie vervangen).
 */
public record UsageReplaced(UUID replacedId, Set<UUID> collaborationIds, Set<UUID> userIds) {}
