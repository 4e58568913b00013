// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** Organisations went up in another: every service follows. */
public record OrganisationsMerged(MergerState merger) implements MergerEvent {}
