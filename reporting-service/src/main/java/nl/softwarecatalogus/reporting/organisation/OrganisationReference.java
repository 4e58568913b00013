// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.organisation;

import java.util.Set;
import java.util.UUID;

/** How events of others mention an organisation: readable even before its own events have arrived. */
public record OrganisationReference(UUID organisationId, String name, String organisationType) {

    private static final Set<String> WITH_DASHBOARD = Set.of("COLLABORATION", "COMMUNITY");

    public boolean hasDashboard() {
        return WITH_DASHBOARD.contains(organisationType);
    }
}
