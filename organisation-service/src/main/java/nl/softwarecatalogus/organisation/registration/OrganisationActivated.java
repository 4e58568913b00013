// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** An organisation takes part, for the first time or again. */
public record OrganisationActivated(OrganisationState organisation) implements OrganisationEvent {}
