// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the realm file must never lose. */
class RealmFileTests {

    private final JsonNode realm = read();

    @Test
    void holdsNoSecretAndNoPerson() {
        assertThat(realm.path("clients"))
                .allSatisfy(
                        client -> assertThat(client.path("secret").asString()).matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.path("users")).allSatisfy(user -> assertThat(user.has("serviceAccountClientId"))
                .isTrue());
        assertThat(realm.toString())
                .doesNotContain(LocalRealm.COMMAND_LINE_CLIENT, LocalAccounts.PASSWORD, "\"credentials\"");
    }

    @Test
    void asksEveryNewAccountForASecondFactor() {
        var totp = action("CONFIGURE_TOTP");

        assertThat(totp.path("enabled").asBoolean()).isTrue();
        assertThat(totp.path("defaultAction").asBoolean()).isTrue();
    }

    @Test
    void letsNobodyRegisterAndNobodyGuess() {
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("passwordPolicy").asString()).contains("length(12)", "notUsername", "notEmail");
        assertThat(realm.path("clients")).allSatisfy(client -> assertThat(
                        client.path("directAccessGrantsEnabled").asBoolean())
                .isFalse());
    }

    /** Otherwise whoever reads somebody's mail would get in with that alone. */
    @Test
    void leavesTheSecondFactorAloneWhenAPasswordIsForgotten() {
        var reset = realm.path("authenticationFlows")
                .valueStream()
                .filter(flow -> flow.path("alias").asString().equals("reset credentials"))
                .findFirst()
                .orElseThrow();

        assertThat(reset.path("authenticationExecutions").findValuesAsString("authenticator"))
                .containsExactly("reset-credentials-choose-user", "reset-credential-email", "reset-password");
        assertThat(realm.at("/authenticatorConfig/0/config/force-login").asString())
                .isEqualTo("true");
    }

    @Test
    void keepsSessionsAndTokensShort() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(12 * 60 * 60);
    }

    @Test
    void letsOnlyAnAdministratorOfTheRealmTouchGrants() {
        var profile = JsonMapper.shared()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());

        assertThat(profile.path("attributes")).anySatisfy(attribute -> {
            assertThat(attribute.path("name").asString()).isEqualTo("grants");
            assertThat(attribute.path("permissions").toString())
                    .isEqualTo("{\"view\":[\"admin\"],\"edit\":[\"admin\"]}");
        });
    }

    private JsonNode action(String alias) {
        return realm.path("requiredActions")
                .valueStream()
                .filter(action -> action.path("alias").asString().equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("../identity/softwarecatalogus-realm.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
