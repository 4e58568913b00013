// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;

/**
 * What taking in a file did, or would do.
 *
 * @param dryRun whether nothing was changed
 */
public record ImportOutcome(
        boolean dryRun,
        int rows,
        int added,
        int revised,
        int unchanged,
        List<RowFault> faults,
        List<RowNotice> notices) {}
