// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.Map;
import java.util.Objects;
import nl.softwarecatalogus.admission.letter.LetterPdf;
import nl.softwarecatalogus.admission.mail.Letter;

/**
 * The letter with the decision (besluit), as the applicant gets it.
 *
 * @param fileName of the PDF
 */
public record DecisionLetter(String fileName, byte[] pdf) {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String SOMEBODY = "aanvrager";

    /** @param named whether the contact person is named in it */
    static DecisionLetter of(AdmissionRequest request, boolean named) {
        var state = request.state();
        var admitted = state.status() == AdmissionStatus.ADMITTED;
        var contact = request.contact().filter(_ -> named).map(Contact::name).orElse(SOMEBODY);
        var letter = Letter.of(
                admitted ? "letter-admitted" : "letter-rejected",
                Map.of(
                        "contact", contact,
                        "name", state.candidate().name(),
                        "reference", request.reference(),
                        "received", BusinessDates.inWords(state.receivedOn()),
                        "decided", BusinessDates.inWords(Objects.requireNonNull(state.decidedOn())),
                        "reasons", Objects.requireNonNullElse(request.reasons(), "")));
        return new DecisionLetter(
                "besluit-" + request.reference() + ".pdf", LetterPdf.of(letter.subject(), letter.body()));
    }
}
