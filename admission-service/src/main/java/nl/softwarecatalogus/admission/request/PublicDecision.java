// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.LocalDate;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** A decision as everybody may read it (Woo): what and why, and not by or to whom. */
public record PublicDecision(
        String reference,
        String name,
        OrganisationType organisationType,
        AdmissionStatus decision,
        LocalDate receivedOn,
        LocalDate decidedOn,
        @Nullable String reasons) {}
