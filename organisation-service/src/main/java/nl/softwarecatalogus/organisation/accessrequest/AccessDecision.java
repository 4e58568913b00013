// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.Set;
import nl.softwarecatalogus.platform.identity.Role;

/** What an administrator makes of a request. */
public sealed interface AccessDecision {

    record Approve(Set<Role> roles) implements AccessDecision {}

    record Decline(String reason) implements AccessDecision {}
}
