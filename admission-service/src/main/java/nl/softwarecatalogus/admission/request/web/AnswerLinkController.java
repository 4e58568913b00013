// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AnswerLinks;
import nl.softwarecatalogus.admission.request.AnswerService;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For applicants without an account. The secret comes in a header, so that it stands in no log of addresses. */
@RestController
@RequestMapping("/v1/answer-links/current")
class AnswerLinkController {

    private static final String TOKEN = "Answer-Token";
    private static final int LONGEST_NAME = 200;

    private final AnswerService answers;
    private final AnswerLinks links;

    AnswerLinkController(AnswerService answers, AnswerLinks links) {
        this.answers = answers;
        this.links = links;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    AnswerLinkView find(@RequestHeader(TOKEN) String token) {
        return AnswerLinkView.of(answers.find(new LinkSecret(token)));
    }

    @PostMapping(path = "/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AnswerAttachmentView attach(@RequestHeader(TOKEN) String token, @RequestParam String fileName, InputStream content)
            throws IOException {
        refuseFaults(fileName);
        var most = (int) links.attachmentSize().toBytes();
        var attached = answers.attach(new LinkSecret(token), fileName, content.readNBytes(most + 1));
        return AnswerAttachmentView.of(attached);
    }

    @DeleteMapping("/attachments/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@RequestHeader(TOKEN) String token, @PathVariable UUID attachmentId) {
        answers.detach(new LinkSecret(token), attachmentId);
    }

    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    AnswerReceipt answer(@RequestBody RecordAnswer request, @RequestHeader(TOKEN) String token) {
        return AnswerReceipt.of(answers.answer(new LinkSecret(token), request.answer()));
    }

    private static void refuseFaults(String fileName) {
        if (fileName.isBlank()) {
            throw new InvalidInputException(new InvalidParam("fileName", "minLength", 1));
        }
        if (fileName.length() > LONGEST_NAME) {
            throw new InvalidInputException(new InvalidParam("fileName", "maxLength", LONGEST_NAME));
        }
    }
}
