// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.util.Arrays;

/** Kinds of files that a spreadsheet opens. */
public enum SheetFormat {
    CSV(SheetFormat.CSV_TYPE, "csv"),
    XLSX(SheetFormat.XLSX_TYPE, "xlsx");

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The one that is asked for; CSV unless XLSX is named. */
    public static SheetFormat accepted(String mediaTypes) {
        return mediaTypes.contains(XLSX_TYPE) ? XLSX : CSV;
    }

    /** @param mediaType one of those that the contract allows, with or without parameters */
    public static SheetFormat of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> mediaType.startsWith(format.mediaType))
                .findFirst()
                .orElse(CSV);
    }
}
