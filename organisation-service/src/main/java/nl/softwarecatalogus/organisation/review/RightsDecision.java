// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.util.UUID;

/** What becomes of one person's rights. */
public record RightsDecision(UUID accountId, Verdict verdict) {}
