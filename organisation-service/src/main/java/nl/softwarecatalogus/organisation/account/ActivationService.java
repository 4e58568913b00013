// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.Locale;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningQueue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whoever finds that the link in the activation mail is over, and need not wait for an administrator. */
@Service
@Transactional
public class ActivationService {

    private final AccountRepository accounts;
    private final Persons persons;
    private final ProvisioningQueue queue;

    ActivationService(AccountRepository accounts, Persons persons, ProvisioningQueue queue) {
        this.accounts = accounts;
        this.persons = persons;
        this.queue = queue;
    }

    /** Sends another mail to who was invited and never came in. Whether that is so, nobody else learns. */
    public void mailAgain(String email) {
        accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(Account::id)
                .filter(accountId -> !persons.hasVisited(accountId))
                .ifPresent(queue::invited);
    }
}
