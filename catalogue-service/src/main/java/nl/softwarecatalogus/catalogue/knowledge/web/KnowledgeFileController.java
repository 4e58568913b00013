// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.UploadedFile;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeItemService;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeItemView;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.FileDownload;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/knowledge-items/{id}/file")
class KnowledgeFileController {

    private final KnowledgeItemService items;

    KnowledgeFileController(KnowledgeItemService items) {
        this.items = items;
    }

    @GetMapping
    ResponseEntity<byte[]> download(Actor actor, @PathVariable UUID id) {
        var file = items.file(actor, id);
        return FileDownload.of(file.fileName(), file.mediaType(), file.content());
    }

    @PutMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<KnowledgeItemView> replace(
            Actor actor,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestParam String fileName,
            InputStream content)
            throws IOException {
        items.requireChangeable(actor, id, expected);
        var file = UploadedFile.read(fileName, content);
        return KnowledgeAnswer.of(items.replaceFile(actor, id, expected, Optional.of(file)));
    }

    @DeleteMapping
    ResponseEntity<KnowledgeItemView> remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return KnowledgeAnswer.of(items.replaceFile(actor, id, expected, Optional.empty()));
    }
}
