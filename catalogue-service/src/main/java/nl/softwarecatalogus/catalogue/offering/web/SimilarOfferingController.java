// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.List;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.offering.SimilarOffering;
import nl.softwarecatalogus.catalogue.offering.SimilarOfferings;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SimilarOfferingController {

    private static final int MOST = 10;

    private final SimilarOfferings offerings;

    SimilarOfferingController(SimilarOfferings offerings) {
        this.offerings = offerings;
    }

    @GetMapping("/v1/similar-offerings")
    List<SimilarOffering> find(Actor actor, @RequestParam String name) {
        if (name.isBlank()) {
            throw new InvalidInputException(new InvalidParam("name", "minLength", "1"));
        }
        return offerings.find(actor, SearchText.of(name), MOST);
    }
}
