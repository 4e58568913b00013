// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.Map;
import java.util.UUID;

/**
 * A person with an account, for features that write to that person.
 *
 * @param organisations the names, by id, of the active organisations this person may act for now
 */
public record AccountHolder(UUID accountId, String name, String email, Map<UUID, String> organisations) {}
