// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.compliance.ComplianceService;
import nl.softwarecatalogus.catalogue.compliance.ComplianceView;
import nl.softwarecatalogus.catalogue.file.UploadedFile;
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
@RequestMapping("/v1/offerings/{offeringId}/compliances/{id}/file")
class EvidenceController {

    private final ComplianceService compliances;

    EvidenceController(ComplianceService compliances) {
        this.compliances = compliances;
    }

    @GetMapping
    ResponseEntity<byte[]> download(Actor actor, @PathVariable UUID offeringId, @PathVariable UUID id) {
        var file = compliances.file(actor, offeringId, id);
        return FileDownload.of(file.fileName(), file.mediaType(), file.content());
    }

    @PutMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<ComplianceView> replace(
            Actor actor,
            @PathVariable UUID offeringId,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestParam String fileName,
            InputStream content)
            throws IOException {
        compliances.requireChangeable(actor, offeringId, id, expected);
        var file = UploadedFile.read(fileName, content);
        return ComplianceAnswer.of(compliances.replaceFile(actor, offeringId, id, expected, Optional.of(file)));
    }

    @DeleteMapping
    ResponseEntity<ComplianceView> remove(
            Actor actor, @PathVariable UUID offeringId, @PathVariable UUID id, ExpectedVersion expected) {
        return ComplianceAnswer.of(compliances.replaceFile(actor, offeringId, id, expected, Optional.empty()));
    }
}
