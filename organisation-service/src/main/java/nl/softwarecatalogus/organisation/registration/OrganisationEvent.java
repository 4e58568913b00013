// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** What happened to an organisation, with how it stands since. */
public sealed interface OrganisationEvent
        permits OrganisationRegistered,
                OrganisationRevised,
                OrganisationActivated,
                OrganisationDeactivated,
                OrganisationMerged {

    OrganisationState organisation();
}
