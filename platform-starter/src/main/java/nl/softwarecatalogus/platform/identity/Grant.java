// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The roles one person holds in one organisation. In the token's {@code grants} claim it reads
 * {@code "<organisationId> <TYPE> <role> [<role>…]"}.
 */
public record Grant(UUID organisationId, OrganisationType type, Set<Role> roles) {

    public Grant {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(roles);
    }

    public boolean holdsAnyOf(Role... anyOf) {
        return anyOf.length == 0 || Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    public String toClaim() {
        var names = roles.stream().sorted().map(Role::tokenName).collect(Collectors.joining(" "));
        return organisationId + " " + type + " " + names;
    }

    /** Empty when the text is no grant: what cannot be read gives no rights. */
    static Optional<Grant> ofClaim(String claim) {
        var parts = claim.trim().split(" +");
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            var roles = Arrays.stream(parts)
                    .skip(2)
                    .flatMap(part -> Role.ofTokenName(part).stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            return Optional.of(new Grant(UUID.fromString(parts[0]), OrganisationType.valueOf(parts[1]), roles));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
