// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.List;

/** What somebody who holds a link learns: the question, and nothing of persons. */
public record AnswerableQuestion(
        String reference, String name, InformationRequest question, List<AnswerAttachment> attachments) {}
