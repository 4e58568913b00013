// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.UUID;
import nl.softwarecatalogus.admission.request.AnswerAttachment;
import nl.softwarecatalogus.admission.request.ScanState;

record AnswerAttachmentView(UUID id, String fileName, String mediaType, long size, ScanState scan) {

    static AnswerAttachmentView of(AnswerAttachment attachment) {
        return new AnswerAttachmentView(
                attachment.id(), attachment.fileName(), attachment.mediaType(), attachment.size(), attachment.scan());
    }
}
