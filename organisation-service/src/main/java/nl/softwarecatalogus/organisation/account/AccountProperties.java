// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keepWithoutAccess how long a person is remembered whom no organisation lets in any more
 */
@ConfigurationProperties("softwarecatalogus.accounts")
record AccountProperties(@DefaultValue("P12M") Period keepWithoutAccess) {}
