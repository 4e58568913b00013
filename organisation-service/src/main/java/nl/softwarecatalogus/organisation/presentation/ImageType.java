// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of images that we take, told by what is in them. Not SVG: that can hold programs. */
enum ImageType {
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] beginning;

    ImageType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static Optional<ImageType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean fits(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
