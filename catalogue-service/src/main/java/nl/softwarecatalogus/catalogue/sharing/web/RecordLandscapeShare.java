// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.sharing.Audience;
import nl.softwarecatalogus.catalogue.sharing.ShareLandscape;
import org.jspecify.annotations.Nullable;

/** @param organisationId only for VNG, who acts for no organisation */
record RecordLandscapeShare(
        @Nullable UUID organisationId,
        Audience audience,
        @Nullable UUID collaborationId) {

    ShareLandscape wish() {
        return new ShareLandscape(organisationId, audience, collaborationId);
    }
}
