// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.usage.messaging;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.reporting.usage.UsageProjection;
import nl.softwarecatalogus.reporting.usage.UsageState;
import org.springframework.stereotype.Component;

@Component
class UsageListener {

    private final UsageProjection usages;

    UsageListener(UsageProjection usages) {
        this.usages = usages;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.usages",
            types = {
                "nl.softwarecatalogus.usage-declared.v1",
                "nl.softwarecatalogus.usage-adjusted.v1",
                "nl.softwarecatalogus.usage-disputed.v1",
                "nl.softwarecatalogus.usage-withdrawn.v1",
                "nl.softwarecatalogus.usage-transferred.v1"
            })
    void project(UsageState usage, EventMetadata event) {
        usages.apply(usage, event);
    }
}
