// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact.web;

import java.time.Clock;
import nl.softwarecatalogus.admission.contact.Honeypot;
import nl.softwarecatalogus.admission.request.AdmissionService;
import nl.softwarecatalogus.admission.request.BusinessDates;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContactController {

    private final AdmissionService admissions;
    private final Honeypot honeypot;
    private final Clock clock;

    ContactController(AdmissionService admissions, Honeypot honeypot, Clock clock) {
        this.admissions = admissions;
        this.honeypot = honeypot;
        this.clock = clock;
    }

    @PostMapping("/v1/contact-requests")
    @ResponseStatus(HttpStatus.CREATED)
    ContactReceipt send(@RequestBody SendContactRequest request) {
        var today = BusinessDates.of(clock.instant());
        if (request.isFilledInByAProgram()) {
            honeypot.count();
            return new ContactReceipt(admissions.unusedReference(), request.name(), today);
        }
        return ContactReceipt.of(admissions.apply(request.toIntake(today)));
    }
}
