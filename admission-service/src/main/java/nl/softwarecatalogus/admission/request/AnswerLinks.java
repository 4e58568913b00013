// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Duration;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Personal links by which applicants answer.
 *
 * @param page the page that opens a link, to which the secret is added behind a #, so that no server sees it pass by
 * @param validity how long a link works
 * @param attachments how many files go with one answer
 * @param attachmentSize how large one may be
 * @param visits how often one address may use links within the period
 */
@ConfigurationProperties("softwarecatalogus.answer-link")
public record AnswerLinks(
        String page,
        @DefaultValue("14d") Duration validity,
        @DefaultValue("5") int attachments,
        @DefaultValue("10MB") DataSize attachmentSize,
        @DefaultValue("60") int visits,
        @DefaultValue("1h") Duration period) {

    String address(LinkSecret token) {
        return page + "#" + token.value();
    }
}
