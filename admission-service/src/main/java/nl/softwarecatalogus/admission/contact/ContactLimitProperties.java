// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.contact;

import java.time.Duration;
import nl.softwarecatalogus.admission.visitor.Allowance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may send the contact form.
 *
 * @param submissions within any stretch of the period
 */
@ConfigurationProperties("softwarecatalogus.contact-form")
public record ContactLimitProperties(
        @DefaultValue("5") int submissions,
        @DefaultValue("1h") Duration period) {

    public Allowance allowance() {
        return new Allowance("contact", submissions, period);
    }
}
