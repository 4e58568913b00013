// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/**
 * How many of one kind a merger concerns.
 *
 * @param moved go along to the target
 * @param collapsed come together with what the target has, or with another that goes along
 */
public record MergerCount(String kind, long moved, long collapsed) {}
