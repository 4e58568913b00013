// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/**
 * One of several things that stand in the way, named for a person.
 *
 * @param code finds the reason's text under {@code conflict.<code>}
 */
public record Conflict(String id, String name, String code) {}
