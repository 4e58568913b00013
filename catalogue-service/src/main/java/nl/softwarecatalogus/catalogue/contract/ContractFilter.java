// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts are asked for; what is null does not matter.
 *
 * @param organisationId whose contracts they are, or whom they concern
 * @param endsFrom with {@code endsUntil}: those that end between these days, both included
 */
public record ContractFilter(
        UUID organisationId,
        @Nullable UUID applicationId,
        @Nullable UUID usageId,
        @Nullable UUID memberId,
        @Nullable LocalDate endsFrom,
        @Nullable LocalDate endsUntil) {}
