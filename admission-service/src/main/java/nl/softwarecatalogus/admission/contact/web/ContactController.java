// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact.web;

import java.time.Clock;
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
    private final Clock clock;

    ContactController(AdmissionService admissions, Clock clock) {
        this.admissions = admissions;
        this.clock = clock;
    }

    @PostMapping("/v1/contact-requests")
    @ResponseStatus(HttpStatus.CREATED)
    ContactReceipt send(@RequestBody SendContactRequest request) {
        return ContactReceipt.of(admissions.apply(request.toIntake(BusinessDates.of(clock.instant()))));
    }
}
