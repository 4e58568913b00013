// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.platform.problem.Conflict;

/** Why an offering cannot be used: only published and suggested applications and modules can. */
final class ApplicationObstacle {

    private ApplicationObstacle() {}

    /** @param application empty when there is none that whoever asks may know of */
    static Optional<Conflict> of(Optional<OfferedForUse> application, UUID applicationId) {
        var id = applicationId.toString();
        if (application.isEmpty()) {
            return Optional.of(new Conflict(id, "", "application-not-available"));
        }
        var offered = application.get();
        var name = offered.reference().name();
        if (offered.status() != OfferingStatus.PUBLISHED && !offered.suggested()) {
            return Optional.of(new Conflict(id, name, "application-not-published"));
        }
        return offered.kind() == OfferingKind.SERVICE
                ? Optional.of(new Conflict(id, name, "no-application"))
                : Optional.empty();
    }
}
