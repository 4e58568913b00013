// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** It will not happen. */
public record OrganisationMergerCancelled(MergerState merger) implements MergerEvent {}
