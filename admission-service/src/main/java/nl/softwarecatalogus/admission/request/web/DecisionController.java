// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.UUID;
import nl.softwarecatalogus.admission.request.DecisionLetter;
import nl.softwarecatalogus.admission.request.DecisionService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionController {

    private final DecisionService decisions;

    DecisionController(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/v1/admission-requests/{admissionRequestId}/decision-letter")
    ResponseEntity<byte[]> letter(@PathVariable UUID admissionRequestId, Actor actor) {
        var letter = decisions.letter(admissionRequestId, actor);
        var disposition =
                ContentDisposition.attachment().filename(letter.fileName()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, DecisionLetter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(letter.pdf());
    }
}
