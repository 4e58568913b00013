// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.messaging;

import nl.softwarecatalogus.membership.disentanglement.LeavingService;
import nl.softwarecatalogus.membership.disentanglement.SharedUsage;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class UsageListener {

    private final LeavingService leaving;

    UsageListener(LeavingService leaving) {
        this.leaving = leaving;
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
    void remember(UsageState usage, EventMetadata event) {
        usage.shared(event.version()).ifPresent(shared -> remember(shared, usage));
    }

    private void remember(SharedUsage shared, UsageState usage) {
        var transferredFromId = usage.transferredFromId();
        if (transferredFromId == null) {
            leaving.remember(shared);
        } else {
            leaving.remember(shared, transferredFromId);
        }
    }
}
