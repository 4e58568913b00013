// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file under way to its reader. Closing completes it. */
public interface Spreadsheet extends Closeable {

    void heading(List<String> columns) throws IOException;

    void line(List<Cell> cells) throws IOException;
}
