// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param organisationId empty for a supplier that is not registered here */
public record ContractSupplier(@Nullable UUID organisationId, String name) {}
