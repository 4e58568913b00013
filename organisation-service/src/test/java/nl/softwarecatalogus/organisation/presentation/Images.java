// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Named examples. */
public final class Images {

    public static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
            .getBytes(StandardCharsets.UTF_8);

    private Images() {}

    public static byte[] png() {
        return written("png", 40, 20);
    }

    public static byte[] jpeg() {
        return written("jpg", 40, 20);
    }

    static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    /** A PNG with so much behind it. */
    public static byte[] pngOf(int bytes) {
        return Arrays.copyOf(png(), bytes);
    }

    static byte[] written(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
