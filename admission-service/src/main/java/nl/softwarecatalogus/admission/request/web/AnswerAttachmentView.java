// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.UUID;
import nl.softwarecatalogus.admission.request.AnswerAttachment;

record AnswerAttachmentView(UUID id, String fileName, String mediaType, long size) {

    static AnswerAttachmentView of(AnswerAttachment attachment) {
        return new AnswerAttachmentView(
                attachment.id(), attachment.fileName(), attachment.mediaType(), attachment.size());
    }
}
