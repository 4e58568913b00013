// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** An organisation has a record, as a concept. */
public record OrganisationRegistered(OrganisationState organisation) implements OrganisationEvent {}
