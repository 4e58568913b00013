// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Role;

/** Somebody used their access to an organisation for the first time. Who that is, is nobody else's business. */
public record AccessGranted(UUID organisationId, Set<Role> roles, LocalDate grantedOn) {}
