// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.softwarecatalogus.organisation.account.Person;
import nl.softwarecatalogus.organisation.account.PersonService;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningTask;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningTasks;
import nl.softwarecatalogus.platform.identity.Grant;
import org.springframework.stereotype.Component;

/**
 * Makes the identity provider know what is true here of one person: whatever it knew, however far an earlier attempt got.
 * Never in a transaction.
 */
@Component
class Provisioner {

    /** Longer than one step takes at most, with its repetition; renewed before each. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private final ProvisioningTasks tasks;
    private final PersonService persons;
    private final IdentityProvider identity;
    private final ActivationMails mails;

    Provisioner(ProvisioningTasks tasks, PersonService persons, IdentityProvider identity, ActivationMails mails) {
        this.tasks = tasks;
        this.persons = persons;
        this.identity = identity;
        this.mails = mails;
    }

    void carryOut(ProvisioningTask task) {
        var person = persons.find(task.accountId());
        if (task.erases() && !person.invited()) {
            erase(person, task);
            return;
        }
        ensureUser(person, task).ifPresent(user -> {
            updateRights(user, claims(person), task);
            if (person.invited()
                    && task.mailOrder() != null
                    && !user.outstanding().isEmpty()) {
                stillMine(task);
                mails.send(user);
                tasks.mailSent(task);
            }
        });
        tasks.complete(task);
    }

    /** Who was invited again meanwhile is made anew in another round. */
    private void erase(Person person, ProvisioningTask task) {
        identity.find(person.email()).ifPresent(user -> {
            stillMine(task);
            identity.remove(user);
        });
        if (!persons.erase(task.accountId())) {
            tasks.complete(task);
        }
    }

    /** Empty when the person was removed before the identity provider ever heard of them. */
    private Optional<IdentityUser> ensureUser(Person person, ProvisioningTask task) {
        var known = identity.find(person.email());
        if (known.isPresent() || !person.invited()) {
            return known;
        }
        stillMine(task);
        return Optional.of(identity.create(person, claims(person)));
    }

    private void updateRights(IdentityUser user, List<String> claims, ProvisioningTask task) {
        if (!user.grants().equals(Set.copyOf(claims))) {
            stillMine(task);
            identity.write(user, claims);
        }
        if (task.endsSessions()) {
            stillMine(task);
            identity.endSessions(user);
        }
    }

    private void stillMine(ProvisioningTask task) {
        if (!tasks.extend(task, LEASE)) {
            throw new LeaseLostException();
        }
    }

    private static List<String> claims(Person person) {
        return person.grants().stream().map(Grant::toClaim).toList();
    }
}
