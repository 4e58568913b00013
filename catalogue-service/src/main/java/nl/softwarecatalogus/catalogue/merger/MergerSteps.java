// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets mergers be followed, also what a process that died left undone; more instances share the work. */
@Component
class MergerSteps {

    private final MergerService mergers;

    MergerSteps(MergerService mergers) {
        this.mergers = mergers;
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.catalogue.merger-steps.every:PT1S}")
    void followOn() {
        while (mergers.followOn()) {}
    }
}
