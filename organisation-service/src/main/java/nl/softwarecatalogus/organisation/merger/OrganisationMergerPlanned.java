// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** There is a plan, or another one: every service answers what it would mean. */
public record OrganisationMergerPlanned(MergerState merger) implements MergerEvent {}
