// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest.web;

import java.util.Set;
import nl.softwarecatalogus.organisation.accessrequest.AccessDecision;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

record DecideOnAccess(
        Choice decision,
        @Nullable Set<Role> roles,
        @Nullable String reason) {

    enum Choice {
        APPROVE,
        DECLINE
    }

    AccessDecision toDecision() {
        return switch (decision) {
            case APPROVE -> approve();
            case DECLINE -> decline();
        };
    }

    private AccessDecision approve() {
        if (reason != null) {
            throw new InvalidInputException(new InvalidParam("reason", "only-when-declining"));
        }
        return new AccessDecision.Approve(required("roles", roles));
    }

    private AccessDecision decline() {
        if (roles != null) {
            throw new InvalidInputException(new InvalidParam("roles", "only-when-approving"));
        }
        return new AccessDecision.Decline(required("reason", reason));
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidInputException(new InvalidParam(name, "required"));
        }
        return value;
    }
}
