// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.local.identity.LocalAccount;
import nl.softwarecatalogus.local.identity.LocalAccounts;
import nl.softwarecatalogus.local.process.ManagedProcess;
import nl.softwarecatalogus.local.settings.Endpoint;
import nl.softwarecatalogus.local.settings.LocalOptions;

/** What a newcomer needs to know once everything runs. */
final class Summary {

    private Summary() {}

    static String of(LocalSystem system, LocalOptions options, Map<String, String> people) {
        return """

                Softwarecatalogus:  %s
                Postvak:            %s   (alle mail komt hier aan, nergens anders)
                Keycloak-beheer:    %s/admin   (admin; wachtwoord in %s)
                Kafka:              %s
                Logboeken:          %s

                Accounts, alleen op deze machine, wachtwoord %s:
                %s

                Een token voor curl:
                  curl -s %s/realms/softwarecatalogus/protocol/openid-connect/token -d grant_type=password -d client_id=demo-cli -d username=%s -d password=%s

                Geheugen (RSS): %s
                """.formatted(
                        system.gatewayUrl(),
                        system.url(Endpoint.MAILBOX),
                        system.url(Endpoint.KEYCLOAK),
                        options.data().secrets(),
                        system.kafkaBootstrapServers(),
                        options.data().root().resolve("logs"),
                        LocalAccounts.PASSWORD,
                        accounts(people),
                        system.url(Endpoint.KEYCLOAK),
                        LocalAccount.VNG.getFirst().email(),
                        LocalAccounts.PASSWORD,
                        memory(system));
    }

    private static String accounts(Map<String, String> people) {
        return Stream.concat(
                        LocalAccount.VNG.stream().map(account -> line(account.email(), account.role())),
                        people.entrySet().stream().map(person -> line(person.getKey(), person.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String email, String who) {
        return "  %-40s %s".formatted(email, who);
    }

    private static String memory(LocalSystem system) {
        return system.processes().stream().map(Summary::memory).collect(Collectors.joining(", "));
    }

    private static String memory(ManagedProcess process) {
        return process.name() + " " + process.residentMegabytes() + " MB";
    }
}
