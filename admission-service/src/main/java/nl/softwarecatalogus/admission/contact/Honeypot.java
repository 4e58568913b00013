// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts forms that programs filled in. They are answered like any other, so that a program learns nothing. */
@Component
public class Honeypot {

    private final Counter caught;

    Honeypot(MeterRegistry registry) {
        this.caught = Counter.builder("softwarecatalogus.contact.forms.by.programs")
                .description("Contact forms that a program filled in; nothing of them is kept")
                .register(registry);
    }

    public void count() {
        caught.increment();
    }
}
