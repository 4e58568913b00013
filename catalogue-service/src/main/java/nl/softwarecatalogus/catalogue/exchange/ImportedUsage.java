// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.exchange.UsableApplications.Usable;
import nl.softwarecatalogus.catalogue.usage.RegisterUsage;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;

/** Usage as a row of a file has it. */
record ImportedUsage(Usable application, LocalDate startsOn, UsageTerms terms) {

    boolean isNew() {
        return application.recorded() == null;
    }

    boolean isUnchanged() {
        return application.recorded() != null && application.recorded().terms().equals(terms);
    }

    RegisterUsage wish(UUID organisationId) {
        return new RegisterUsage(
                organisationId,
                application.id(),
                terms.phase(),
                terms.phaseSince(),
                startsOn,
                terms.hosting(),
                terms.endsOn(),
                terms.versionId());
    }
}
