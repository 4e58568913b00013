// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import nl.softwarecatalogus.organisation.account.ActivationService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActivationController {

    private final ActivationService activations;

    ActivationController(ActivationService activations) {
        this.activations = activations;
    }

    @PostMapping("/v1/activation-mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void mailAgain(@RequestBody AskForActivationMail request) {
        activations.mailAgain(request.email());
    }
}
