// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/**
 * One fault in the input.
 *
 * @param name where: the field's path ({@code members[0].startsOn}) or the parameter's name
 * @param code which rule: finds the reason's text under {@code invalid.<code>}
 */
public record InvalidParam(String name, String code, Object... arguments) {}
