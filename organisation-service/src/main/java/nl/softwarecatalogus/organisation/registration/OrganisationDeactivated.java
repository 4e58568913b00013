// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** An organisation is shut out, and its accounts with it. */
public record OrganisationDeactivated(OrganisationState organisation) implements OrganisationEvent {}
