// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.List;
import java.util.UUID;

/** The wish to add an application or module that its supplier did not offer here. */
public record SuggestApplication(
        UUID supplierId, OfferingKind kind, OfferingDetails details, List<String> componentIds) {}
