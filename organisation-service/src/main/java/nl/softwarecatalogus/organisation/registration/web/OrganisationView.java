// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration.web;

import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.CollaborationKind;
import nl.softwarecatalogus.organisation.registration.Contact;
import nl.softwarecatalogus.organisation.registration.LegalForm;
import nl.softwarecatalogus.organisation.registration.Organisation;
import nl.softwarecatalogus.organisation.registration.OrganisationRights;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** An organisation as this reader may see it. */
record OrganisationView(
        UUID id,
        String name,
        OrganisationType organisationType,
        OrganisationStatus status,
        @Nullable String shortDescription,
        @Nullable String description,
        @Nullable String website,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        @Nullable String tooiIdentifier,
        @Nullable String municipalityCode,
        @Nullable String province,
        @Nullable CollaborationKind collaborationKind,
        @Nullable LegalForm legalForm,
        @Nullable String charter,
        @Nullable UUID admissionRequestId,
        @Nullable String chair,
        @Nullable Contact contact,
        @Nullable Successor mergedInto) {

    /** Where an organisation went that no longer exists. */
    record Successor(UUID organisationId, String name) {

        static Successor of(OrganisationState organisation) {
            return new Successor(organisation.organisationId(), organisation.name());
        }
    }

    static OrganisationView of(Organisation organisation, Optional<OrganisationState> successor, Actor reader) {
        var state = organisation.state();
        var profile = organisation.profile();
        var readsEverything = OrganisationRights.readsEverything(reader, state);
        var vng = reader.isFunctionalAdministrator() || reader.isVngViewer();
        return new OrganisationView(
                state.organisationId(),
                state.name(),
                state.organisationType(),
                state.status(),
                profile.shortDescription(),
                profile.description(),
                state.website(),
                state.kvkNumber(),
                state.rsin(),
                state.oin(),
                state.tooiIdentifier(),
                state.municipalityCode(),
                state.province(),
                state.collaborationKind(),
                profile.governance().legalForm(),
                profile.governance().charter(),
                vng ? state.admissionRequestId() : null,
                readsEverything ? profile.governance().chair() : null,
                readsEverything ? profile.contact() : null,
                successor.map(Successor::of).orElse(null));
    }
}
