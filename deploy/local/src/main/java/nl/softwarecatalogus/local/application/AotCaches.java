// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Service;

/** An AOT cache for each build of a service: another jar, JDK or set of options is another cache. */
final class AotCaches {

    private static final int KEY_LENGTH = 16;

    private final LocalOptions options;

    AotCaches(LocalOptions options) {
        this.options = options;
    }

    AotCache of(Service service) {
        var jar = service.jar(options.projectFolder());
        var folder = options.cacheFolder().resolve("aot").resolve(service.module());
        return new AotCache(jar, folder.resolve(key(jar)));
    }

    private static String key(Path jar) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(jar));
            digest.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
            digest.update(String.join(" ", JvmOptions.SMALL).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
