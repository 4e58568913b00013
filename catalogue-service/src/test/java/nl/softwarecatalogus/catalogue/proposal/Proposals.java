// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** Named wishes. */
final class Proposals {

    static final String PATH = "/v1/usage-proposals";

    private Proposals() {}

    static Map<String, Object> wish(UUID application, OrganisationReference consumer) {
        return new HashMap<>(Map.of(
                "applicationId", application,
                "consumerId", consumer.organisationId(),
                "phase", "IN_PRODUCTION",
                "phaseSince", "2025-06-01",
                "startsOn", "2025-06-01",
                "hosting", "ON_PREMISES",
                "message", "Volgens onze administratie sinds juni."));
    }
}
