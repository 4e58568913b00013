// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.admission.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.softwarecatalogus.organisation.registration.CollaborationKind;
import nl.softwarecatalogus.organisation.registration.LegalForm;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what admission-service promises. */
class AdmissionContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void readsAnAdmittedCase() {
        var example = ContractAssertions.example(
                Path.of("../admission-service/contracts/nl.softwarecatalogus.collaboration-admitted.v1.example.json"));

        var admitted = json.treeToValue(json.readTree(example).path("data"), CollaborationAdmitted.class)
                .toCase();

        assertThat(admitted.admissionRequestId()).isNotNull();
        assertThat(admitted.organisationType()).isEqualTo(OrganisationType.COLLABORATION);
        assertThat(admitted.profile().name()).isEqualTo("Samenwerking Digitale Regio Noord");
        assertThat(admitted.profile().identifiers().kvkNumber()).isEqualTo("12345678");
        assertThat(admitted.profile().governance().collaborationKind())
                .isEqualTo(CollaborationKind.ICT_SHARED_SERVICES);
        assertThat(admitted.profile().governance().legalForm()).isEqualTo(LegalForm.OPERATIONS_ORGANISATION);
    }
}
