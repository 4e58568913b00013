// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import nl.softwarecatalogus.admission.request.AdmissionSummary;

/** What somebody without an account gets to keep of an answer. */
record AnswerReceipt(String reference, String name) {

    static AnswerReceipt of(AdmissionSummary answered) {
        return new AnswerReceipt(
                answered.reference(), answered.state().candidate().name());
    }
}
