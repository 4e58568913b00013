// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.Set;
import nl.softwarecatalogus.platform.identity.Role;

/** Whoever holds one of these roles on that side. */
record Audience(Side side, Set<Role> roles) {

    static Audience administrators(Side side) {
        return new Audience(side, Set.of(Role.ADMINISTRATOR));
    }

    static Audience usageManagers(Side side) {
        return new Audience(side, Set.of(Role.ADMINISTRATOR, Role.USAGE_MANAGER));
    }

    static Audience offeringManagers(Side side) {
        return new Audience(side, Set.of(Role.ADMINISTRATOR, Role.OFFERING_MANAGER));
    }

    static Audience managers(Side side) {
        return new Audience(side, Set.of(Role.ADMINISTRATOR, Role.OFFERING_MANAGER, Role.USAGE_MANAGER));
    }
}
