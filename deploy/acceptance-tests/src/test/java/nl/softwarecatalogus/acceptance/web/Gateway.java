// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.net.URI;
import java.util.Map;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.identity.LocalAccount;
import nl.softwarecatalogus.local.identity.LocalAccounts;
import nl.softwarecatalogus.local.mail.Mailbox;

/** The only entrance, and who may come through it. */
public final class Gateway {

    private final LocalSystem system;
    private final LocalAccounts accounts;
    private final Caller officer;

    public Gateway(LocalSystem system) {
        this.system = system;
        this.accounts = system.accounts();
        this.officer = person(LocalAccount.VNG.getFirst().email());
    }

    public URI url() {
        return system.gatewayUrl();
    }

    /** VNG's functional administrator. */
    public Caller officer() {
        return officer;
    }

    public Caller visitor() {
        return new Caller(url(), Map::of);
    }

    /** By a token of Keycloak, kept while it is fresh. */
    public Caller person(String email) {
        return new Caller(url(), new FreshToken(() -> accounts.tokenOf(email)));
    }

    /** The example of another organisation's system. */
    public Caller externalSystem() {
        return externalSystem("usages:read");
    }

    /** With this scope instead. */
    public Caller externalSystem(String scope) {
        return new Caller(
                url(),
                new FreshToken(() -> accounts.tokenOfSystem("extern-systeem", system.externalSystemSecret(), scope)));
    }

    public Caller withToken(String token) {
        return new Caller(url(), () -> Map.of("Authorization", "Bearer " + token));
    }

    public Browser browser() {
        return new Browser(url());
    }

    public LocalAccounts accounts() {
        return accounts;
    }

    public Mailbox mailbox() {
        return system.mailbox();
    }
}
