// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.landscape.ApplicationFigures;
import nl.softwarecatalogus.catalogue.landscape.FiguresFilter;
import nl.softwarecatalogus.catalogue.landscape.FiguresService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FiguresController {

    private final FiguresService figures;

    FiguresController(FiguresService figures) {
        this.figures = figures;
    }

    @GetMapping(path = "/v1/landscape-figures", produces = MediaType.APPLICATION_JSON_VALUE)
    PageOf<ApplicationFigures> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID collaborationId,
            Paging paging) {
        return figures.find(actor, new FiguresFilter(SearchText.of(q), collaborationId), paging);
    }
}
