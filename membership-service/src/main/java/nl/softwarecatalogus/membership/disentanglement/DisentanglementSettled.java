// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.util.Map;
import java.util.UUID;

/**
 * It is settled what becomes of these usages; the catalogue carries it out. Each usage is in one event only: those that
 * became known after the end date follow in a later one.
 */
public record DisentanglementSettled(
        UUID disentanglementId, UUID membershipId, UUID collaborationId, UUID memberId, Map<UUID, Choice> choices) {}
