// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that people may send along, told by what is in them and never by their name. */
public enum FileType {
    PDF("application/pdf", "255044462d", "pdf"),
    JPG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx");

    private static final int LONGEST_NAME = 200;

    private final String mediaType;
    private final byte[] beginning;
    private final String[] extensions;

    FileType(String mediaType, String beginning, String... extensions) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.extensions = extensions;
    }

    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a path or control characters, and ending as its kind does. */
    public String named(String fileName) {
        var name = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
                .strip();
        var lower = name.toLowerCase(Locale.ROOT);
        var fits = Arrays.stream(extensions).anyMatch(each -> lower.endsWith("." + each));
        var ending = fits ? name.substring(name.lastIndexOf('.')) : "." + extensions[0];
        var stem = fits ? name.substring(0, name.lastIndexOf('.')) : name;
        var kept = stem.substring(0, Math.min(stem.length(), LONGEST_NAME - ending.length()));
        return (kept.isBlank() ? "bijlage" : kept) + ending;
    }

    private boolean fits(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length)
                && (this != DOCX || holdsADocument(content));
    }

    /** A zip's list of names is not compressed, so nothing has to be unpacked. Macros are refused. */
    private static boolean holdsADocument(byte[] content) {
        var bytes = new String(content, StandardCharsets.ISO_8859_1);
        return bytes.contains("[Content_Types].xml")
                && bytes.contains("word/document.xml")
                && !bytes.contains("vbaProject.bin");
    }
}
