// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPdfTests {

    @Test
    void isReadOutInDutchWithHeadingAndParagraphs() throws Exception {
        try (var pdf = Loader.loadPDF(LetterPdf.of("Besluit", "Eén alinea.\n\n\n\nNog één,\nop twee regels."))) {
            var catalog = pdf.getDocumentCatalog();
            var document = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();

            assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Besluit");
            assertThat(document.getKids())
                    .extracting(kid -> ((PDStructureElement) kid).getStructureType())
                    .containsExactly("H1", "P", "P");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Eén alinea.", "Nog één,", "op twee regels.");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void goesOnOnTheNextPageAndCutsNothingOff() throws Exception {
        var words = "woord ".repeat(5000) + "x".repeat(500) + " einde";

        try (var pdf = Loader.loadPDF(LetterPdf.of("Besluit", words))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            assertThat(pdf.getPage(1).getCOSObject().getInt(COSName.STRUCT_PARENTS))
                    .isEqualTo(1);
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text.split("woord", -1)).hasSize(5001);
            assertThat(text.replaceAll("\\s", "")).contains("x".repeat(500) + "einde");
        }
    }

    @Test
    void writesAQuestionMarkForWhatItsFontLacks() throws Exception {
        try (var pdf = Loader.loadPDF(LetterPdf.of("Besluit", "Goed \uD83D\uDE00 gedaan\tzo"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Goed ? gedaan zo");
        }
    }
}
