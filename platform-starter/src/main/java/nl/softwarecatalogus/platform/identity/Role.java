// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do inside one organisation. The token spells roles in kebab-case ({@code usage-manager}). */
public enum Role {
    ADMINISTRATOR,
    OFFERING_MANAGER,
    USAGE_MANAGER,
    USAGE_VIEWER;

    public String tokenName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a role this version does not know: a newer token must not shut people out. */
    static Optional<Role> ofTokenName(String tokenName) {
        return Arrays.stream(values())
                .filter(role -> role.tokenName().equals(tokenName))
                .findFirst();
    }
}
