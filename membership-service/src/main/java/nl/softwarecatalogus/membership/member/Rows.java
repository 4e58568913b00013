// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.util.function.Consumer;

/** A list of any length that is handed out row by row, as it comes from the database. */
@FunctionalInterface
public interface Rows<T> {

    void forEach(Consumer<T> reader);
}
