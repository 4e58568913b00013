// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.statistics.web;

import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.reporting.statistics.Statistics;
import nl.softwarecatalogus.reporting.statistics.StatisticsService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatisticsController {

    private final StatisticsService statistics;

    StatisticsController(StatisticsService statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/v1/statistics")
    Statistics statistics(Actor actor) {
        return statistics.read(actor);
    }
}
