// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.organisation.account.AccountStatus;
import nl.softwarecatalogus.platform.identity.Role;
import org.jspecify.annotations.Nullable;

record AccountView(
        UUID id,
        UUID organisationId,
        String name,
        String email,
        List<Role> roles,
        AccountStatus status,
        boolean disabled,
        LocalDate invitedOn,
        @Nullable LocalDate grantedOn,
        Provisioning provisioning) {

    enum Provisioning {
        IN_PROGRESS,
        DONE
    }

    static AccountView of(AccountDetails details) {
        return new AccountView(
                details.id(),
                details.organisationId(),
                details.name(),
                details.email(),
                details.roles().stream().sorted().toList(),
                details.status(),
                details.isDisabled(),
                details.invitedOn(),
                details.grantedOn().orElse(null),
                details.inProgress() ? Provisioning.IN_PROGRESS : Provisioning.DONE);
    }
}
