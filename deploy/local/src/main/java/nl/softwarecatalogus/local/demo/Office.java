// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.softwarecatalogus.local.http.JsonClient;
import nl.softwarecatalogus.local.identity.LocalAccount;
import nl.softwarecatalogus.local.identity.LocalAccounts;

/** Who works on the region: VNG's two officers, and the people of the organisations. */
final class Office {

    private final JsonClient gateway;
    private final LocalAccounts accounts;
    private final Worker officer;
    private final Worker otherOfficer;
    private final Map<String, Worker> people = new ConcurrentHashMap<>();

    Office(JsonClient gateway, LocalAccounts accounts) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.officer = new Worker(gateway, accounts, LocalAccount.VNG.get(0).email(), Optional.empty());
        this.otherOfficer =
                new Worker(gateway, accounts, LocalAccount.VNG.get(1).email(), Optional.empty());
    }

    /** Somebody who has not logged in. */
    Visitor visitor() {
        return new Visitor(gateway);
    }

    Worker officer() {
        return officer;
    }

    /** Decides on what the first one wrote down. */
    Worker otherOfficer() {
        return otherOfficer;
    }

    Worker personOf(Party party) {
        return person(party, party.person());
    }

    Worker person(Party party, Person person) {
        return people.computeIfAbsent(
                party.id() + " " + person.email(),
                _ -> new Worker(gateway, accounts, person.email(), Optional.of(party.id())));
    }

    LocalAccounts accounts() {
        return accounts;
    }
}
