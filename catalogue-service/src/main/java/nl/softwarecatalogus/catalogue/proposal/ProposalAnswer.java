// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.time.LocalDate;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;

/**
 * How a consumer confirms.
 *
 * @param own its own terms, as a whole, in place of what was proposed
 * @param forProvider the only thing of an answer that the provider reads
 */
public record ProposalAnswer(
        @Nullable OwnTerms own, @Nullable String forProvider) {

    /** When the usage began, and how it is used. */
    public record OwnTerms(LocalDate startsOn, UsageTerms terms) {}
}
