// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param kept how long after it was last used */
@ConfigurationProperties("softwarecatalogus.saved-searches")
record SavedSearchProperties(@DefaultValue("P12M") Period kept) {}
