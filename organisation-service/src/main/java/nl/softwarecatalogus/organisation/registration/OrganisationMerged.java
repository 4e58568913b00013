// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** An organisation went up in another, which {@link OrganisationState#mergedIntoId} names: its people go along. */
public record OrganisationMerged(OrganisationState organisation) implements OrganisationEvent {}
