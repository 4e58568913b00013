// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords and client secrets of one installation: made at the first start, kept in its data folder, readable for its
 * owner only. None of them stands in the repository.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets in(Path file) {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Secrets(file, values);
    }

    /** The secret of that name, made now when there is none yet. */
    public synchronized String of(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = new byte[BYTES];
        RANDOM.nextBytes(made);
        values.setProperty(name, HexFormat.of().formatHex(made));
        store();
        return values.getProperty(name, "");
    }

    private void store() {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Local installation only");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
