// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

/** What is wrong in one cell; {@code code} finds the reason's text under {@code invalid.<code>}. */
public record RowFault(int row, String column, String code, Object... arguments) {}
