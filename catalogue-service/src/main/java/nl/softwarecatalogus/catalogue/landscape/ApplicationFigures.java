// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;

/**
 * How much an application is used, without a word of by whom.
 *
 * @param organisationCount how many organisations use it, each counted once
 * @param phases in which phases; an organisation that has it in two counts in both
 */
public record ApplicationFigures(
        OfferingReference application,
        List<ComponentReference> referenceComponents,
        int organisationCount,
        List<PhaseFigure> phases) {

    public record PhaseFigure(UsagePhase phase, int organisationCount) {}
}
