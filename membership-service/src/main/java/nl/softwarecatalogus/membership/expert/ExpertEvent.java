// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.util.UUID;

/** Somebody takes part in a community, or does so no more. That somebody was asked is between the two of them. */
public sealed interface ExpertEvent {

    UUID expertId();

    UUID communityId();

    record ExpertJoined(UUID expertId, UUID communityId) implements ExpertEvent {}

    record ExpertLeft(UUID expertId, UUID communityId) implements ExpertEvent {}
}
