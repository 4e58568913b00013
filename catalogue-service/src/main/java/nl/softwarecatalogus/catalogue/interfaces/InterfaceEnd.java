// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An application in the landscape of an organisation.
 *
 * @param memberId null for the organisation that registers the interface
 */
public record InterfaceEnd(UUID applicationId, @Nullable UUID memberId) {

    InterfaceEnd in(UUID organisationId) {
        return memberId == null ? new InterfaceEnd(applicationId, organisationId) : this;
    }

    /** The same for the same two ends, whichever of them was called source. */
    String together(@Nullable InterfaceEnd target, @Nullable String externalFacilityId) {
        var other = target == null ? "facility:" + externalFacilityId : target.key();
        return Stream.of(key(), other).sorted().collect(Collectors.joining(" "));
    }

    private String key() {
        return applicationId + "@" + memberId;
    }
}
