// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** What became of a declaration for one member. */
public record DeclaredUsageView(UUID usageId, OrganisationReference member, UsageStatus status, UsagePhase phase) {}
