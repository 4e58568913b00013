// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.letter;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs one below the other over as many pages as they need, each tagged with what it is. */
final class TaggedPages implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 71;
    private static final float LINE = 1.45f;

    private final PDDocument document;
    private final PDFont font;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement letter = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray elementsByPage = new COSArray();
    private COSArray elements = new COSArray();
    private PDPage page = new PDPage(PDRectangle.A4);
    private @Nullable PDPageContentStream content;
    private float y;

    TaggedPages(PDDocument document) throws IOException {
        this.document = document;
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, file);
        }
        root.appendKid(letter);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        turn();
    }

    void write(String type, String text, float size) throws IOException {
        if (text.isBlank()) {
            return;
        }
        var element = new PDStructureElement(type, letter);
        letter.appendKid(element);
        var lines = new TextLines(font, size, PDRectangle.A4.getWidth() - 2 * MARGIN).of(text);
        var written = 0;
        while (written < lines.size()) {
            if (y - size < MARGIN) {
                turn();
            }
            begin(element, type);
            while (written < lines.size() && y - size >= MARGIN) {
                writeLine(lines.get(written++), size);
            }
            stream().endMarkedContent();
        }
        y -= size;
    }

    private void begin(PDStructureElement element, String type) throws IOException {
        stream().beginMarkedContent(COSName.getPDFName(type), elements.size());
        var reference = new PDMarkedContentReference();
        reference.setMCID(elements.size());
        reference.setPage(page);
        element.setPage(page);
        element.appendKid(reference);
        elements.add(element.getCOSObject());
    }

    private void writeLine(String line, float size) throws IOException {
        var stream = stream();
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(MARGIN, y - size);
        stream.showText(line);
        stream.endText();
        y -= size * LINE;
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        page.setStructParents(document.getNumberOfPages());
        elements = new COSArray();
        elementsByPage.add(COSInteger.get(document.getNumberOfPages()));
        elementsByPage.add(elements);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private PDPageContentStream stream() {
        return Objects.requireNonNull(content);
    }

    @Override
    public void close() throws IOException {
        stream().close();
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, elementsByPage);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(document.getNumberOfPages());
    }
}
