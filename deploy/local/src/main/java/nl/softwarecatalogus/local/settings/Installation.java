// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a data folder for one launcher at a time. */
public final class Installation implements AutoCloseable {

    private final DataFolder data;
    private final FileChannel lock;

    private Installation(DataFolder data, FileChannel lock) {
        this.data = data;
        this.lock = lock;
    }

    /** Empty when another launcher holds it. */
    public static Optional<Installation> take(DataFolder data) {
        try {
            Files.createDirectories(data.root());
            var channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                return Optional.empty();
            }
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new Installation(data, channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that wrote the lock last. */
    public static String holder(DataFolder data) {
        try {
            return Files.readString(data.lock());
        } catch (IOException e) {
            return "onbekend";
        }
    }

    /** Removes all data; the caches stay, they hold nothing that anyone entered. */
    public void empty() {
        FolderTree.delete(data.postgres());
        FolderTree.delete(data.kafka());
        FolderTree.delete(data.keycloak());
        FolderTree.delete(data.mail());
        FolderTree.delete(data.root().resolve("logs"));
        FolderTree.delete(data.secrets());
    }

    public void removeAll() {
        FolderTree.delete(data.root());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
