// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** How much of a spreadsheet we take, so that reading one never takes more memory than that. */
public final class SheetLimits {

    /** In bytes, as it is sent. */
    public static final int LARGEST_FILE = 2 * 1024 * 1024;

    static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    static final int MOST_ROWS = 1000;
    static final int MOST_COLUMNS = 50;
    static final int LONGEST_CELL = 10_000;

    private static final int MEGABYTES = 2;

    private SheetLimits() {}

    public static void refuseTooLarge(byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw fault("file-too-large", MEGABYTES);
        }
    }

    static InvalidInputException fault(String code, Object... arguments) {
        return new InvalidInputException(new InvalidParam("file", code, arguments));
    }
}
