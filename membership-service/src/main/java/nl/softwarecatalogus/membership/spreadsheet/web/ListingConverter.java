// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.softwarecatalogus.membership.spreadsheet.CsvSpreadsheet;
import nl.softwarecatalogus.membership.spreadsheet.Listing;
import nl.softwarecatalogus.membership.spreadsheet.Spreadsheet;
import nl.softwarecatalogus.membership.spreadsheet.XlsxSpreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a list in the format that the reader asked for with {@code Accept}. */
@Component
class ListingConverter extends AbstractHttpMessageConverter<Listing> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    ListingConverter() {
        super(CSV, XLSX);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Listing.class;
    }

    @Override
    protected Listing readInternal(Class<? extends Listing> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("lists are not sent in", input);
    }

    @Override
    protected void writeInternal(Listing listing, HttpOutputMessage output) throws IOException {
        var isXlsx = XLSX.equalsTypeAndSubtype(output.getHeaders().getContentType());
        var file = ContentDisposition.attachment()
                .filename(listing.name() + (isXlsx ? ".xlsx" : ".csv"))
                .build();
        output.getHeaders().setContentDisposition(file);
        try (var spreadsheet =
                isXlsx ? new XlsxSpreadsheet(output.getBody(), listing.name()) : new CsvSpreadsheet(output.getBody())) {
            write(listing, spreadsheet);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(Listing listing, Spreadsheet spreadsheet) throws IOException {
        spreadsheet.heading(listing.heading());
        listing.lines().accept(cells -> {
            try {
                spreadsheet.line(cells);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
