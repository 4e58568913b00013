// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import nl.softwarecatalogus.local.process.StartFailedException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL programs that come along as a jar, once per machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path in(Path cacheFolder) {
        var unpacked = cacheFolder.resolve("postgresql");
        if (Files.isExecutable(unpacked.resolve("bin/postgres"))) {
            return unpacked;
        }
        try {
            Files.createDirectories(cacheFolder);
            var fresh = Files.createTempDirectory(cacheFolder, "postgresql-");
            unpackInto(fresh);
            Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
            return unpacked;
        } catch (IOException e) {
            throw new StartFailedException("PostgreSQL kan niet worden uitgepakt: " + e.getMessage(), e);
        }
    }

    private static void unpackInto(Path folder) throws IOException {
        var system = System.getProperty("os.name", "");
        var architecture =
                System.getProperty("os.arch", "").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture);
                var archive = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        Files.setPosixFilePermissions(target, permissions(entry));
    }

    private static Set<java.nio.file.attribute.PosixFilePermission> permissions(TarArchiveEntry entry) {
        var executable = (entry.getMode() & 0100) != 0;
        return java.nio.file.attribute.PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
    }
}
