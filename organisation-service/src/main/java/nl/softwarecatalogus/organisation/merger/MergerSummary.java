// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** A merger in a list. */
public record MergerSummary(OrganisationMerger merger, MergerParties parties) {}
