// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration.web;

import java.util.Locale;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.organisation.selfregistration.SelfRegistrationService;
import nl.softwarecatalogus.organisation.selfregistration.SupplierApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SupplierApplicationController {

    private final SelfRegistrationService applications;

    SupplierApplicationController(SelfRegistrationService applications) {
        this.applications = applications;
    }

    @PostMapping("/v1/supplier-applications")
    @ResponseStatus(HttpStatus.CREATED)
    SupplierApplication apply(@RequestBody ApplyAsSupplier request, Locale language) {
        return applications.apply(request.toProfile(), Language.of(language));
    }
}
