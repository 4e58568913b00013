// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.admission.request.AnswerableQuestion;
import nl.softwarecatalogus.admission.request.BusinessDates;

record AnswerLinkView(
        String reference,
        String name,
        String question,
        LocalDate askedOn,
        Instant expiresAt,
        List<AnswerAttachmentView> attachments) {

    static AnswerLinkView of(AnswerableQuestion answerable) {
        var asked = answerable.question();
        return new AnswerLinkView(
                answerable.reference(),
                answerable.name(),
                asked.question(),
                BusinessDates.of(asked.askedAt()),
                Objects.requireNonNull(asked.link()).expiresAt(),
                answerable.attachments().stream().map(AnswerAttachmentView::of).toList());
    }
}
