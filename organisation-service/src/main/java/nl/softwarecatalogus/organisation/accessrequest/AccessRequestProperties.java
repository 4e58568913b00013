// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.time.Duration;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home where the mail with a decision leads
 * @param page that opens the link in a mail, to which the secret is added behind a #, so that no server sees it pass by
 * @param validity how long a link works
 * @param quiet how long the same person gets no second mail for the same question
 * @param kept how long a request is kept after the decision
 */
@ConfigurationProperties("softwarecatalogus.access-requests")
record AccessRequestProperties(
        String home,
        String page,
        @DefaultValue("3d") Duration validity,
        @DefaultValue("10m") Duration quiet,
        @DefaultValue("90d") Duration kept) {

    String address(LinkSecret secret) {
        return page + "#" + secret.value();
    }
}
