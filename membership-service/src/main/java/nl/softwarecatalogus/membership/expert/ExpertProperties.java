// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.time.Period;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param page the page that opens a personal link, to which the secret is added behind a #, so that no server sees it pass
 *     by
 * @param retention how long it is kept who somebody was, after it is over
 */
@ConfigurationProperties("softwarecatalogus.membership.expert")
record ExpertProperties(String page, Period retention) {

    String address(LinkSecret token) {
        return page + "#" + token.value();
    }
}
