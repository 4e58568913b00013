// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IdentityUserTests {

    private final IdentityUser petra = IdentityUser.of(JsonMapper.shared().readTree("""
            {"id":"9c9a","username":"petra@voorbeeld.example","email":"petra@voorbeeld.example","firstName":"Petra",
             "enabled":true,"requiredActions":["VERIFY_EMAIL","CONFIGURE_TOTP","UPDATE_PASSWORD"],
             "attributes":{"grants":["a SUPPLIER administrator"],"department":["ICT"]}}"""));

    @Test
    void setsAPasswordBeforeASecondFactor() {
        assertThat(petra.outstanding()).containsExactly("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    }

    @Test
    void changesNothingButTheRights() {
        assertThat(petra.withGrants(List.of("b SUPPLIER usage-viewer")))
                .isEqualTo(Map.of(
                        "username", "petra@voorbeeld.example",
                        "email", "petra@voorbeeld.example",
                        "firstName", "Petra",
                        "attributes",
                                Map.of("grants", List.of("b SUPPLIER usage-viewer"), "department", List.of("ICT"))));
    }

    @Test
    void knowsSomebodyWithoutRightsOrDuties() {
        var bare = IdentityUser.of(JsonMapper.shared().readTree("{\"id\":\"9c9a\",\"username\":\"p\"}"));

        assertThat(bare.grants()).isEmpty();
        assertThat(bare.outstanding()).isEmpty();
        assertThat(bare.withGrants(List.of("x"))).containsEntry("attributes", Map.of("grants", List.of("x")));
    }
}
