// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import java.util.UUID;

/**
 * A contact as one reader sees it.
 *
 * @param details without what this reader may not see
 * @param circle in which this reader stands
 */
public record SeenContact(
        UUID id,
        UUID organisationId,
        ContactKind kind,
        String label,
        ContactDetails details,
        Visibility circle,
        long version) {

    /** Whoever sees all of it also learns what others see. */
    public boolean isWhole() {
        return circle == Visibility.OWN_ORGANISATION;
    }
}
