// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.offering;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.DashboardRevisions;
import nl.softwarecatalogus.reporting.collaboration.RecentChanges;
import nl.softwarecatalogus.reporting.organisation.OrganisationProjection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class OfferingProjection {

    private final OfferingRepository offerings;
    private final OrganisationProjection organisations;
    private final DashboardRevisions dashboards;
    private final RecentChanges changes;

    OfferingProjection(
            OfferingRepository offerings,
            OrganisationProjection organisations,
            DashboardRevisions dashboards,
            RecentChanges changes) {
        this.offerings = offerings;
        this.organisations = organisations;
        this.dashboards = dashboards;
        this.changes = changes;
    }

    public void apply(OfferingState offering, EventMetadata event) {
        organisations.mention(event, offering.provider());
        offerings.save(offering, event);
        if (offering.provider().hasDashboard()) {
            changes.note(offering.provider().organisationId(), event, null, offering.offeringId());
        }
        dashboards.reviseAllWithApplication(offering.offeringId());
    }

    /** Remembers the name of an application whose own events may still be on their way. */
    public void mention(EventMetadata event, OfferingReference offering) {
        offerings.mention(offering, event);
    }
}
