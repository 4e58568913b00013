// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A letter as a tagged PDF: its language, title, heading and paragraphs are marked, and its font is in it, so that it is
 * read out and searched as it is seen.
 */
public final class LetterPdf {

    private static final String DUTCH = "nl-NL";
    private static final float HEADING = 16;
    private static final float TEXT = 11;

    private LetterPdf() {}

    /** @param text paragraphs with an empty line between them */
    public static byte[] of(String title, String text) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            describe(document, title);
            try (var pages = new TaggedPages(document)) {
                pages.write(StandardStructureTypes.H1, title, HEADING);
                for (var paragraph : Arrays.asList(text.split("\\R\\s*\\R"))) {
                    pages.write(StandardStructureTypes.P, paragraph, TEXT);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void describe(PDDocument document, String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor("VNG Realisatie");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(DUTCH);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
