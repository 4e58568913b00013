// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.List;
import java.util.Locale;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The person has access to this organisation already. */
public class AlreadyInvitedException extends ConflictException {

    AlreadyInvitedException(Account account, AccountStatus status, String organisation) {
        super(
                List.of(new Conflict(
                        account.id().toString(),
                        account.name(),
                        "account-" + status.name().toLowerCase(Locale.ROOT))),
                "account-exists",
                account.name(),
                organisation);
    }
}
