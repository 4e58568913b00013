// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import nl.softwarecatalogus.reporting.admission.AdmissionProjection;
import nl.softwarecatalogus.reporting.admission.AdmissionState;
import nl.softwarecatalogus.reporting.membership.MembershipProjection;
import nl.softwarecatalogus.reporting.membership.MembershipState;
import nl.softwarecatalogus.reporting.offering.OfferingProjection;
import nl.softwarecatalogus.reporting.offering.OfferingState;
import nl.softwarecatalogus.reporting.organisation.OrganisationProjection;
import nl.softwarecatalogus.reporting.organisation.OrganisationState;
import nl.softwarecatalogus.reporting.usage.UsageProjection;
import nl.softwarecatalogus.reporting.usage.UsageState;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Hands events to the projections directly, past Kafka and past the inbox that would drop repetitions. */
@TestComponent
record Newsroom(
        JsonMapper json,
        OrganisationProjection organisations,
        AdmissionProjection admissions,
        MembershipProjection memberships,
        OfferingProjection offerings,
        UsageProjection usages) {

    void tell(Told told) {
        switch (told.topic().substring("nl.softwarecatalogus.".length())) {
            case "organisations" -> organisations.apply(data(told, OrganisationState.class), told.event());
            case "admissions" -> admissions.apply(data(told, AdmissionState.class), told.event());
            case "memberships" -> memberships.apply(data(told, MembershipState.class), told.event());
            case "offerings" -> offerings.apply(data(told, OfferingState.class), told.event());
            case "usages" -> usages.apply(data(told, UsageState.class), told.event());
            default -> throw new IllegalArgumentException(told.topic());
        }
    }

    private <T> T data(Told told, Class<T> type) {
        return json.convertValue(told.data(), type);
    }
}
