// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest.web;

import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.organisation.accessrequest.AccessReceipt;
import nl.softwarecatalogus.organisation.accessrequest.AccessRequestService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AccessRequestController {

    private final AccessRequestService requests;

    AccessRequestController(AccessRequestService requests) {
        this.requests = requests;
    }

    @PostMapping("/v1/organisations/{organisationId}/access-requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    AccessReceipt ask(
            @PathVariable UUID organisationId, @RequestBody AskForAccess request, Actor actor, Locale language) {
        return requests.ask(organisationId, request.toQuestion(language), actor);
    }

    @PostMapping("/v1/access-request-confirmations")
    AccessReceipt confirm(@RequestBody ConfirmAccessRequest request) {
        return requests.confirm(request.toSecret());
    }
}
