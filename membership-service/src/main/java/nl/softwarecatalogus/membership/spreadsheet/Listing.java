// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list that is to become a file.
 *
 * @param name of the file, without what tells its kind
 * @param lines hands out the lines one by one
 */
public record Listing(String name, List<String> heading, Consumer<Consumer<List<Cell>>> lines) {}
