// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which interfaces are asked for.
 *
 * @param organisationId who registered it, or in whose landscape it is
 */
public record InterfaceFilter(UUID organisationId, @Nullable UUID applicationId) {}
