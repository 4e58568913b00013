// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.web.FileType;

/** A file with what is in it: of a kind that we take, and no larger than that. */
public record UploadedFile(String fileName, String mediaType, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MEGABYTES = 10;
    private static final int LONGEST_NAME = 200;

    /**
     * Reads no more than shows that it is too large.
     *
     * @throws InvalidInputException when it is too large, or not of a kind that we take
     */
    public static UploadedFile read(String fileName, InputStream content) throws IOException {
        return of(fileName, content.readNBytes(LARGEST + 1));
    }

    static UploadedFile of(String fileName, byte[] content) {
        var faults = new ArrayList<InvalidParam>();
        if (fileName.isBlank()) {
            faults.add(new InvalidParam("fileName", "minLength", 1));
        }
        if (fileName.length() > LONGEST_NAME) {
            faults.add(new InvalidParam("fileName", "maxLength", LONGEST_NAME));
        }
        if (content.length > LARGEST) {
            faults.add(new InvalidParam("file", "file-too-large", MEGABYTES));
        }
        var type = FileType.of(content);
        if (type.isEmpty() && content.length <= LARGEST) {
            faults.add(new InvalidParam("file", "file-type"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        var known = type.orElseThrow();
        return new UploadedFile(known.named(fileName), known.mediaType(), content);
    }
}
