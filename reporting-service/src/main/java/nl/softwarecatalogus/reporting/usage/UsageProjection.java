// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.usage;

import java.util.Objects;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.RecentChanges;
import nl.softwarecatalogus.reporting.offering.OfferingProjection;
import nl.softwarecatalogus.reporting.organisation.OrganisationProjection;
import nl.softwarecatalogus.reporting.organisation.OrganisationReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class UsageProjection {

    private static final String DECLARED = "nl.softwarecatalogus.usage-declared.v1";

    private final UsageRepository usages;
    private final OrganisationProjection organisations;
    private final OfferingProjection offerings;
    private final RecentChanges changes;

    UsageProjection(
            UsageRepository usages,
            OrganisationProjection organisations,
            OfferingProjection offerings,
            RecentChanges changes) {
        this.usages = usages;
        this.organisations = organisations;
        this.offerings = offerings;
        this.changes = changes;
    }

    public void apply(UsageState usage, EventMetadata event) {
        organisations.mention(event, usage.member(), usage.declaredBy());
        offerings.mention(event, usage.application());
        usages.mentionComponents(usage, event);
        if (usage.declaredBy() != null) {
            note(usage, usage.declaredBy(), event);
        }
        usages.save(usage, event);
    }

    /** One declaration for many members is one change to those who read it. */
    private void note(UsageState usage, OrganisationReference collaboration, EventMetadata event) {
        var applicationId = usage.application().offeringId();
        if (event.type().equals(DECLARED) && usage.usageDeclarationId() != null) {
            changes.note(
                    Objects.requireNonNull(usage.usageDeclarationId()),
                    collaboration.organisationId(),
                    event,
                    null,
                    applicationId);
        } else {
            changes.note(collaboration.organisationId(), event, usage.member().organisationId(), applicationId);
        }
    }
}
