// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

/**
 * How much of one kind follows a merger.
 *
 * @param moved goes on in the target's name
 * @param collapsed falls together with something else that does, or that the target has
 */
public record MergedCount(MergedKind kind, int moved, int collapsed) {}
