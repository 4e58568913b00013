// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality.web;

import nl.softwarecatalogus.organisation.municipality.MunicipalityFilter;
import nl.softwarecatalogus.organisation.municipality.MunicipalityService;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MunicipalityController {

    private final MunicipalityService municipalities;

    MunicipalityController(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/v1/municipalities")
    PageOf<MunicipalityView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean current,
            @RequestParam(required = false) @Nullable String province,
            Paging paging) {
        var page = municipalities.list(new MunicipalityFilter(q, current, province), paging);
        return PageOf.of(page.items().stream().map(MunicipalityView::of).toList(), paging, page.total());
    }
}
