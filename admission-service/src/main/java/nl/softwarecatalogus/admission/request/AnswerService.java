// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.admission.virusscan.VirusScanner;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.FileType;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets applicants answer over their personal link, and VNG read the files that came with it. */
@Service
@Transactional
public class AnswerService {

    private final AdmissionRequestRepository requests;
    private final AnswerAttachments attachments;
    private final AnswerLinks links;
    private final VirusScanner scanner;
    private final Clock clock;

    AnswerService(
            AdmissionRequestRepository requests,
            AnswerAttachments attachments,
            AnswerLinks links,
            VirusScanner scanner,
            Clock clock) {
        this.requests = requests;
        this.attachments = attachments;
        this.links = links;
        this.scanner = scanner;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AnswerableQuestion find(LinkSecret token) {
        var request = requests.findById(idBehind(token)).orElseThrow(AnswerService::unknownLink);
        var asked = request.answerable(token, clock.instant());
        return new AnswerableQuestion(
                request.reference(),
                request.candidate().name(),
                asked,
                attachments.findAll(asked.informationRequestId()));
    }

    /** @throws InvalidInputException when it is too large, or not of a kind that we take */
    public AnswerAttachment attach(LinkSecret token, String fileName, byte[] content) {
        var question = toChange(token).answerable(token, clock.instant()).informationRequestId();
        var most = links.attachmentSize();
        if (content.length > most.toBytes()) {
            throw new InvalidInputException(new InvalidParam("file", "file-too-large", most.toMegabytes()));
        }
        var type = FileType.of(content)
                .orElseThrow(() -> new InvalidInputException(new InvalidParam("file", "file-type")));
        if (attachments.findAll(question).size() >= links.attachments()) {
            throw new ConflictException("too-many-attachments", links.attachments());
        }
        var file = new AttachedFile(type.named(fileName), type.mediaType(), content);
        var scan = scanner.isOn() ? ScanState.BEING_SCANNED : ScanState.NOT_SCANNED;
        return attachments.add(question, file, scan, clock.instant());
    }

    public void detach(LinkSecret token, UUID attachmentId) {
        var question = toChange(token).answerable(token, clock.instant()).informationRequestId();
        if (!attachments.remove(question, attachmentId)) {
            throw unknownAttachment();
        }
    }

    public AdmissionSummary answer(LinkSecret token, String answer) {
        var request = toChange(token);
        var now = clock.instant();
        var question = request.answerable(token, now).informationRequestId();
        if (attachments.findAll(question).stream().anyMatch(each -> each.scan() == ScanState.REFUSED)) {
            throw new ConflictException("answer-with-refused-attachment");
        }
        request.answer(token, answer, now);
        return requests.saveAndFlush(request).summary(BusinessDates.of(now));
    }

    /** Only of an answer that was sent; until then a file is the applicant's. */
    @Transactional(readOnly = true)
    public List<AnswerAttachment> list(UUID id, UUID informationRequestId, Actor reader) {
        reader.requireFunctionalAdministrator();
        var request = requests.findById(id).orElseThrow(AdmissionService::unknown);
        return request.informationRequest(informationRequestId).answeredAt() == null
                ? List.of()
                : attachments.findAll(informationRequestId);
    }

    @Transactional(readOnly = true)
    public AttachedFile download(UUID id, UUID informationRequestId, UUID attachmentId, Actor reader) {
        var asked = list(id, informationRequestId, reader).stream()
                .filter(each -> each.id().equals(attachmentId))
                .findFirst()
                .orElseThrow(AnswerService::unknownAttachment);
        switch (asked.scan()) {
            case BEING_SCANNED -> throw new ConflictException("attachment-being-scanned");
            case REFUSED -> throw new ConflictException("attachment-refused");
            case CLEAN, NOT_SCANNED -> {}
        }
        return attachments.find(informationRequestId, attachmentId).orElseThrow(AnswerService::unknownAttachment);
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    public void forgetAbandonedAttachments() {
        attachments.removeAbandoned(clock.instant());
    }

    private AdmissionRequest toChange(LinkSecret token) {
        return requests.findToChange(idBehind(token)).orElseThrow(AnswerService::unknownLink);
    }

    private UUID idBehind(LinkSecret token) {
        return requests.findIdByAnswerLink(token.hash()).orElseThrow(AnswerService::unknownLink);
    }

    private static NotFoundException unknownLink() {
        return new NotFoundException("unknown-answer-link");
    }

    private static NotFoundException unknownAttachment() {
        return new NotFoundException("unknown-attachment");
    }
}
