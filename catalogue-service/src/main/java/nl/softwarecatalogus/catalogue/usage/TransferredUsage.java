// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A usage that goes on in another name.
 *
 * @param transferredFromId the organisation that merged: the user, or else who declared it
 * @param declaredBefore who had declared it until then
 */
public record TransferredUsage(
        @JsonUnwrapped UsageState usage,
        UUID transferredFromId,
        @JsonIgnore @Nullable UUID declaredBefore) {}
