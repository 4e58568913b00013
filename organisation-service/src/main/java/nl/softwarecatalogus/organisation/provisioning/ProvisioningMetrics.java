// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.provisioning;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What an operator watches: people who wait for their rights. */
@Component
class ProvisioningMetrics implements MeterBinder {

    private final ProvisioningTasks tasks;

    ProvisioningMetrics(ProvisioningTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("softwarecatalogus.provisioning.backlog", tasks, ProvisioningTasks::backlog)
                .description("Accounts whose rights the identity provider does not know yet")
                .register(metrics);
        Gauge.builder("softwarecatalogus.provisioning.oldest.age", tasks, ProvisioningTasks::oldestAgeSeconds)
                .description("How long the one that waits longest has waited")
                .baseUnit("seconds")
                .register(metrics);
    }
}
