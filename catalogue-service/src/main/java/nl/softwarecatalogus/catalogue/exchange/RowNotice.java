// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;
import nl.softwarecatalogus.catalogue.offering.SimilarOffering;

/** What deserves a look before it is taken in: offerings that may be the same. */
public record RowNotice(int row, List<SimilarOffering> similar) {}
