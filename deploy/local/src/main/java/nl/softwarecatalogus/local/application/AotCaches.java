// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Service;

/** An AOT cache for each build of a service: another jar, JDK or set of options is another cache. */
final class AotCaches {

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
        var checksum = new CRC32C();
        checksum.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
        checksum.update(String.join(" ", JvmOptions.SMALL).getBytes(StandardCharsets.UTF_8));
        try (var content = new CheckedInputStream(Files.newInputStream(jar), checksum)) {
            var length = content.transferTo(OutputStream.nullOutputStream());
            return "%08x-%d".formatted(checksum.getValue(), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
