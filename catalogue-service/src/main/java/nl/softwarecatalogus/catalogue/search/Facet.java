// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

/** How much of one type was found. */
public record Facet(HitType type, long count) {}
