// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.suite.SuiteService;
import nl.softwarecatalogus.catalogue.suite.SuiteView;
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
@RequestMapping("/v1/offerings/{offeringId}/suite")
class SuiteController {

    private final SuiteService suites;

    SuiteController(SuiteService suites) {
        this.suites = suites;
    }

    @GetMapping
    ResponseEntity<SuiteView> read(Actor actor, @PathVariable UUID offeringId) {
        return answer(suites.find(actor, offeringId));
    }

    @PutMapping
    ResponseEntity<SuiteView> compose(
            Actor actor, @PathVariable UUID offeringId, ExpectedVersion expected, @RequestBody ComposeSuite request) {
        return answer(suites.include(actor, offeringId, expected, request.offeringIds()));
    }

    private static ResponseEntity<SuiteView> answer(SuiteView suite) {
        return ResponseEntity.ok().eTag(Long.toString(suite.version())).body(suite);
    }
}
