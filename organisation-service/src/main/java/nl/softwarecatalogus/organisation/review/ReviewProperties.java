// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.time.MonthDay;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When rights are reviewed.
 *
 * @param startsOn the day of the year, as {@code --02-01}
 * @param respondWithin how long administrators have, once they were told
 */
@ConfigurationProperties("softwarecatalogus.rights-review")
record ReviewProperties(
        @DefaultValue("--02-01") MonthDay startsOn,
        @DefaultValue("30d") Period respondWithin) {}
