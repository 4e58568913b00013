// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file on the class path; those of the demonstration come along with the local system. */
public final class Document {

    private Document() {}

    public static String read(String name) {
        try (var content = Objects.requireNonNull(Document.class.getResourceAsStream(name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
