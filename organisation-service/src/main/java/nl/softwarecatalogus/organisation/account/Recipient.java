// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.UUID;

/** A person to be told something, and the organisation on whose behalf. */
public record Recipient(UUID accountId, UUID organisationId, String name, String email) {}
