// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import nl.softwarecatalogus.local.application.ServiceProgram;
import nl.softwarecatalogus.local.identity.KeycloakAdministration;
import nl.softwarecatalogus.local.identity.LocalAccounts;
import nl.softwarecatalogus.local.infrastructure.Databases;
import nl.softwarecatalogus.local.infrastructure.KafkaBroker;
import nl.softwarecatalogus.local.infrastructure.KeycloakServer;
import nl.softwarecatalogus.local.infrastructure.PostgresServer;
import nl.softwarecatalogus.local.infrastructure.RealmSecrets;
import nl.softwarecatalogus.local.mail.Mailbox;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Secrets;
import org.jspecify.annotations.Nullable;

/** What one installation consists of. */
final class Parts {

    private final LocalOptions options;
    private final Processes processes = new Processes();
    private final Mailbox mailbox;
    private @Nullable Secrets secrets;

    Parts(LocalOptions options) {
        this.options = options;
        this.mailbox = new Mailbox(options.data().mail());
    }

    LocalOptions options() {
        return options;
    }

    Processes processes() {
        return processes;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /** Read late, since a fresh start makes new ones. */
    synchronized Secrets secrets() {
        if (secrets == null) {
            secrets = Secrets.in(options.data().secrets());
        }
        return secrets;
    }

    PostgresServer postgres() {
        return new PostgresServer(options, secrets());
    }

    Databases databases() {
        return new Databases(postgres(), secrets());
    }

    KafkaBroker kafka() {
        return new KafkaBroker(options);
    }

    KeycloakServer keycloak() {
        return new KeycloakServer(options, secrets());
    }

    ServiceProgram programs() {
        return new ServiceProgram(options, secrets(), databases());
    }

    KeycloakAdministration keycloakAdministration() {
        return new KeycloakAdministration(
                options.ports().url(Endpoint.KEYCLOAK),
                KeycloakServer.REALM,
                RealmSecrets.ADMINISTRATOR,
                RealmSecrets.administratorPassword(secrets()));
    }

    LocalAccounts accounts() {
        return new LocalAccounts(
                keycloakAdministration(), options.ports().url(Endpoint.KEYCLOAK) + "/realms/" + KeycloakServer.REALM);
    }
}
