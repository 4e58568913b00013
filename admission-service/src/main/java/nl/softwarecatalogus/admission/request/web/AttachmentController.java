// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AnswerService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.FileDownload;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admission-requests/{admissionRequestId}/information-requests/{informationRequestId}/attachments")
class AttachmentController {

    private final AnswerService answers;

    AttachmentController(AnswerService answers) {
        this.answers = answers;
    }

    @GetMapping
    List<AnswerAttachmentView> list(
            @PathVariable UUID admissionRequestId, @PathVariable UUID informationRequestId, Actor actor) {
        return answers.list(admissionRequestId, informationRequestId, actor).stream()
                .map(AnswerAttachmentView::of)
                .toList();
    }

    @GetMapping("/{attachmentId}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID admissionRequestId,
            @PathVariable UUID informationRequestId,
            @PathVariable UUID attachmentId,
            Actor actor) {
        var file = answers.download(admissionRequestId, informationRequestId, attachmentId, actor);
        return FileDownload.of(file.fileName(), file.mediaType(), file.content());
    }
}
