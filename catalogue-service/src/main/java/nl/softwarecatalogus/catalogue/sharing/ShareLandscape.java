// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * The wish of an organisation to share its own landscape.
 *
 * @param organisationId only for VNG, who acts for no organisation
 * @param collaborationId with which one; null for an audience that needs none
 */
public record ShareLandscape(
        @Nullable UUID organisationId,
        Audience audience,
        @Nullable UUID collaborationId) {

    void refuseFaults() {
        fault().ifPresent(code -> {
            throw new InvalidInputException(new InvalidParam("collaborationId", code));
        });
    }

    private Optional<String> fault() {
        return switch (audience) {
            case COLLABORATION -> collaborationId == null ? Optional.of("required") : Optional.empty();
            case GOVERNMENTS -> collaborationId == null ? Optional.empty() : Optional.of("share-with-all-or-one");
        };
    }
}
