// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** What is known of an organisation changed. */
public record OrganisationRevised(OrganisationState organisation) implements OrganisationEvent {}
