// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;

/**
 * What an offering includes and what it is part of, as far as the reader may see that.
 */
public record SuiteView(@JsonIgnore long version, List<OfferingReference> includes, List<OfferingReference> partOf) {}
