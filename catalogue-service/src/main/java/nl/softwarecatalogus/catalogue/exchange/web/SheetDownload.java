// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that goes out while it is written: its headers are set when it begins, so that a refusal has none of them. */
record SheetDownload(HttpServletResponse response, SheetFormat format, String name) implements Supplier<OutputStream> {

    @Override
    public OutputStream get() {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + format.extension())
                .build();
        response.setContentType(format == SheetFormat.CSV ? format.mediaType() + ";charset=UTF-8" : format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        try {
            return response.getOutputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
