// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.services.ServiceProfileService;
import nl.softwarecatalogus.catalogue.services.ServiceProfileView;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/offerings/{offeringId}/service-profile")
class ServiceProfileController {

    private final ServiceProfileService profiles;

    ServiceProfileController(ServiceProfileService profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    ResponseEntity<ServiceProfileView> read(Actor actor, @PathVariable UUID offeringId) {
        return answer(profiles.find(actor, offeringId));
    }

    @PutMapping
    ResponseEntity<ServiceProfileView> describe(
            Actor actor,
            @PathVariable UUID offeringId,
            ExpectedVersion expected,
            @RequestBody DescribeService request) {
        return answer(profiles.describe(actor, offeringId, expected, request.type(), request.applications()));
    }

    private static ResponseEntity<ServiceProfileView> answer(ServiceProfileView profile) {
        return ResponseEntity.ok().eTag(Long.toString(profile.version())).body(profile);
    }
}
