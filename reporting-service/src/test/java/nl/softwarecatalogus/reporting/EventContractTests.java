// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.softwarecatalogus.reporting.admission.AdmissionState;
import nl.softwarecatalogus.reporting.membership.MembershipState;
import nl.softwarecatalogus.reporting.offering.OfferingState;
import nl.softwarecatalogus.reporting.organisation.OrganisationState;
import nl.softwarecatalogus.reporting.usage.UsageState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what each producer promises. */
class EventContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "admission, admission-requested",
        "admission, collaboration-admitted",
        "admission, admission-rejected",
        "admission, admission-withdrawn",
        "organisation, organisation-registered",
        "organisation, organisation-revised",
        "organisation, organisation-activated",
        "organisation, organisation-deactivated",
        "organisation, organisation-merged",
        "membership, membership-declared",
        "membership, membership-confirmed",
        "membership, membership-declined",
        "membership, membership-withdrawn",
        "membership, membership-termination-announced",
        "membership, membership-ended",
        "membership, membership-transferred",
        "catalogue, offering-published",
        "catalogue, offering-revised",
        "catalogue, offering-withdrawn",
        "catalogue, usage-declared",
        "catalogue, usage-adjusted",
        "catalogue, usage-disputed",
        "catalogue, usage-withdrawn",
        "catalogue, usage-transferred"
    })
    void readsTheProducersExample(String producer, String event) {
        var example =
                Path.of("../%s-service/contracts/nl.softwarecatalogus.%s.v1.example.json".formatted(producer, event));
        assumeTrue(Files.exists(example), () -> "SKIPPED: no example yet: " + example);

        var envelope = json.readTree(example.toFile());
        var data = json.treeToValue(envelope.path("data"), state(event));

        assertThat(envelope.path("type").asString()).isEqualTo("nl.softwarecatalogus." + event + ".v1");
        assertThat(envelope.at("/data/version").asLong()).isPositive();
        assertThat(requiredParts(data)).doesNotContainNull();
    }

    private static Class<?> state(String event) {
        return switch (event.substring(0, event.indexOf('-'))) {
            case "admission", "collaboration" -> AdmissionState.class;
            case "organisation" -> OrganisationState.class;
            case "membership" -> MembershipState.class;
            case "offering" -> OfferingState.class;
            default -> UsageState.class;
        };
    }

    private static Object[] requiredParts(Object data) {
        return switch (data) {
            case AdmissionState admission -> new Object[] {admission.admissionRequestId(), admission.status()};
            case OrganisationState organisation ->
                new Object[] {
                    organisation.organisationId(),
                    organisation.name(),
                    organisation.organisationType(),
                    organisation.status()
                };
            case MembershipState membership ->
                new Object[] {
                    membership.membershipId(),
                    membership.member().name(),
                    membership.member().organisationType(),
                    membership.collaboration().organisationId(),
                    membership.status(),
                    membership.startsOn(),
                    membership.declaredOn()
                };
            case OfferingState offering ->
                new Object[] {
                    offering.offeringId(),
                    offering.kind(),
                    offering.name(),
                    offering.provider().name(),
                    offering.status()
                };
            case UsageState usage ->
                new Object[] {
                    usage.usageId(),
                    usage.application().name(),
                    usage.member().name(),
                    usage.status(),
                    usage.phase(),
                    usage.startsOn()
                };
            default -> throw new IllegalArgumentException(data.toString());
        };
    }
}
