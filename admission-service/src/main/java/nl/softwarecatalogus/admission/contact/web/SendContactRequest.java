// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.admission.request.Candidate;
import nl.softwarecatalogus.admission.request.Channel;
import nl.softwarecatalogus.admission.request.CollaborationKind;
import nl.softwarecatalogus.admission.request.Contact;
import nl.softwarecatalogus.admission.request.Identifiers;
import nl.softwarecatalogus.admission.request.Intake;
import nl.softwarecatalogus.admission.request.LegalBasis;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

record SendContactRequest(
        OrganisationType organisationType,
        String name,
        @Nullable CollaborationKind collaborationKind,
        @Nullable LegalBasis legalBasis,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        String goals,
        @Nullable String intendedUse,
        @Nullable List<String> intendedMunicipalities,
        Contact contact,
        @Nullable String website) {

    /** People do not see the field for a website; programs that fill in everything do. */
    boolean isFilledInByAProgram() {
        return website != null && !website.isBlank();
    }

    Intake toIntake(LocalDate today) {
        var candidate = new Candidate(
                name,
                organisationType,
                collaborationKind,
                legalBasis,
                new Identifiers(kvkNumber, rsin, oin),
                Objects.requireNonNullElse(intendedMunicipalities, List.of()));
        return new Intake(candidate, contact, goals, intendedUse, Channel.CONTACT_FORM, today);
    }
}
