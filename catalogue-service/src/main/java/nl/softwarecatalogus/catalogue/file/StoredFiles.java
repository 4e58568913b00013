// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.file;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files in the database, so that they are saved, restored and removed together with what they belong to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StoredFiles {

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    public UUID add(UploadedFile file) {
        var id = UUID.randomUUID();
        database.sql("INSERT INTO stored_file (id, file_name, media_type, size, content) VALUES (?, ?, ?, ?, ?)")
                .param(id)
                .param(file.fileName())
                .param(file.mediaType())
                .param(file.content().length)
                .param(file.content())
                .update();
        return id;
    }

    public Optional<UploadedFile> find(UUID id) {
        return database.sql("SELECT file_name, media_type, content FROM stored_file WHERE id = ?")
                .param(id)
                .query((row, _) -> new UploadedFile(
                        row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    public void remove(UUID id) {
        database.sql("DELETE FROM stored_file WHERE id = ?").param(id).update();
    }
}
