// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** Every service has followed. */
public record OrganisationMergerCompleted(MergerState merger) implements MergerEvent {}
