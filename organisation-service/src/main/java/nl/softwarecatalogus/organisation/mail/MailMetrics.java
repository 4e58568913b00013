// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

@Component
class MailMetrics implements MeterBinder {

    private final MailStore store;

    MailMetrics(MailStore store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("softwarecatalogus.mails.waiting", store, MailStore::waiting)
                .description("Mails that wait to be sent")
                .register(registry);
        Gauge.builder("softwarecatalogus.mails.failed", store, MailStore::failed)
                .description("Mails that could not be delivered")
                .register(registry);
    }
}
