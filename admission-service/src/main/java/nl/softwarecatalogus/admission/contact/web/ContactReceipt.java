// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact.web;

import java.time.LocalDate;
import nl.softwarecatalogus.admission.request.AdmissionDetails;

/** What somebody without an account gets to keep of an application. */
record ContactReceipt(String reference, String name, LocalDate receivedOn) {

    static ContactReceipt of(AdmissionDetails received) {
        var state = received.state();
        return new ContactReceipt(received.reference(), state.candidate().name(), state.receivedOn());
    }
}
