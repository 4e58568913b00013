// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param openFor how long a proposal can be answered
 * @param quietFor how long after an answer, whatever it was, the same is not proposed again
 */
@ConfigurationProperties("softwarecatalogus.catalogue.usage-proposals")
record ProposalProperties(
        @DefaultValue("P90D") Period openFor,
        @DefaultValue("P90D") Period quietFor) {}
