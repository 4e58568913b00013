// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** This service reads what the other services promise. */
class NotificationContractTests {

    private static final Party GRONINGEN =
            new Party(UUID.fromString("8c4e2b7d-1f3a-4d6c-b5e9-7a0c2d4f6e03"), "Gemeente Groningen");
    private static final Party NOORD =
            new Party(UUID.fromString("5d2f7c1a-98f4-4a0e-8c0b-2f7a1d9e3b02"), "Samenwerking Digitale Regio Noord");

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "membership-declared, 2027-01-01",
        "membership-confirmed, 2027-01-01",
        "membership-declined, 2027-01-01",
        "membership-withdrawn, 2027-01-01",
        "membership-termination-announced, 2028-01-01",
        "membership-ended, 2028-01-01"
    })
    void readsMemberships(String type, LocalDate date) {
        var event = example("membership", type);

        var occasion = data(event, MembershipChanged.class).occasion(metadata(event));

        assertOccasion(occasion, event, type);
        assertThat(occasion.particulars().organisation()).isEqualTo(GRONINGEN);
        assertThat(occasion.particulars().collaboration()).isEqualTo(NOORD);
        assertThat(occasion.particulars().date()).isEqualTo(date);
        assertThat(data(event, MembershipChanged.class).known(metadata(event)).memberId())
                .isEqualTo(GRONINGEN.organisationId());
    }

    @Test
    void remembersMembershipsThatMoved() {
        var event = example("membership", "membership-transferred");

        var known = data(event, MembershipChanged.class).known(metadata(event));

        assertThat(known.memberId()).hasToString("2f4d6b8a-0c1e-4a3b-8d5f-7e9c1a3b5d21");
        assertThat(known.collaborationId()).isEqualTo(NOORD.organisationId());
        assertThat(known.status()).isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations-merged", "organisation-merger-completed"})
    void readsMergers(String type) {
        var event = example("organisation", type);

        var occasion = data(event, MergerChanged.class).occasion(metadata(event));

        assertOccasion(occasion, event, type);
        assertThat(occasion.particulars().organisation().name()).isEqualTo("Gemeente Assen");
        assertThat(occasion.particulars().sources()).containsExactly(GRONINGEN);
        assertThat(occasion.particulars().date()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invitation-sent",
                "invitation-reminded",
                "invitation-answered",
                "invitation-withdrawn",
                "invitation-expired"
            })
    void readsInvitations(String type) {
        var event = example("membership", type);

        var occasion = data(event, InvitationChanged.class).occasion(metadata(event));

        assertOccasion(occasion, event, type);
        assertThat(occasion.particulars().organisation()).isEqualTo(GRONINGEN);
        assertThat(occasion.particulars().collaboration()).isEqualTo(NOORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-joined", "expert-left"})
    void readsExperts(String type) {
        var event = example("membership", type);

        var occasion = data(event, ExpertChanged.class).occasion(metadata(event));

        assertOccasion(occasion, event, type);
        assertThat(occasion.particulars().organisation().name()).isEqualTo("Community Common Ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage-declared", "usage-disputed"})
    void readsUsages(String type) {
        var event = example("catalogue", type);

        var occasion = data(event, UsageChanged.class).occasion(metadata(event)).orElseThrow();

        assertThat(occasion.kind()).isEqualTo(kind(type));
        assertThat(occasion.particulars().organisation()).isEqualTo(GRONINGEN);
        assertThat(occasion.particulars().collaboration()).isEqualTo(NOORD);
        assertThat(occasion.particulars().offering()).isEqualTo("Burgerzaken Noord");
    }

    @Test
    void tellsOfADeclarationOnceForEachMember() {
        var usage = data(example("catalogue", "usage-declared"), UsageChanged.class);
        var other = new UsageChanged(usage.usageDeclarationId(), usage.application(), NOORD, NOORD, usage.startsOn());
        var first = new EventMetadata(
                UUID.randomUUID(), "nl.softwarecatalogus.usage-declared.v1", UUID.randomUUID(), 1, Instant.EPOCH);
        var second = new EventMetadata(UUID.randomUUID(), first.type(), UUID.randomUUID(), 1, Instant.EPOCH);

        assertThat(usage.occasion(first).orElseThrow().id())
                .isEqualTo(usage.occasion(second).orElseThrow().id())
                .isNotEqualTo(other.occasion(first).orElseThrow().id());
    }

    @Test
    void keepsQuietAboutUsageOfOnesOwn() {
        var usage = data(example("catalogue", "usage-declared"), UsageChanged.class);
        var own = new UsageChanged(null, usage.application(), usage.member(), null, usage.startsOn());

        assertThat(own.occasion(metadata(example("catalogue", "usage-declared"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"usage-proposed, USAGE_PROPOSED", "usage-proposal-closed, USAGE_PROPOSAL_ANSWERED"})
    void readsProposalsOfUsage(String type, NotificationKind kind) {
        var event = example("catalogue", type);

        var occasion = data(event, UsageProposalChanged.class)
                .occasion(metadata(event))
                .orElseThrow();

        assertThat(occasion.kind()).isEqualTo(kind);
        assertThat(occasion.particulars().organisation()).isEqualTo(GRONINGEN);
        assertThat(occasion.particulars().collaboration())
                .extracting(Party::name)
                .isEqualTo("Noorderlicht Software");
        assertThat(occasion.particulars().offering()).isEqualTo("Burgerzaken Noord");
        assertThat(occasion.particulars().date()).isEqualTo(LocalDate.of(2027, 2, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "EXPIRED"})
    void keepsQuietAboutProposalsThatNobodyAnswers(String status) {
        var event = example("catalogue", "usage-proposal-closed");
        ((ObjectNode) event.path("data")).put("status", status);

        assertThat(data(event, UsageProposalChanged.class).occasion(metadata(event)))
                .isEmpty();
    }

    @Test
    void readsAPublication() {
        var event = example("catalogue", "offering-published");

        var occasion = data(event, OfferingPublished.class).occasion(metadata(event));

        assertOccasion(occasion, event, "offering-published");
        assertThat(occasion.particulars().organisation()).isEqualTo(NOORD);
        assertThat(occasion.particulars().offering()).isEqualTo("Burgerzaken Noord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation-activated", "organisation-deactivated"})
    void readsWhetherAnOrganisationTakesPart(String type) {
        var event = example("organisation", type);

        assertThat(data(event, Party.class).organisationId())
                .hasToString(event.path("subject").asString());
        assertThat(Occasions.kind(metadata(event))).isEqualTo(kind(type));
    }

    private static void assertOccasion(Occasion occasion, JsonNode event, String type) {
        assertThat(occasion.id()).hasToString(event.path("id").asString());
        assertThat(occasion.subjectId()).hasToString(event.path("subject").asString());
        assertThat(occasion.kind()).isEqualTo(kind(type));
        assertThat(occasion.happenedAt()).isEqualTo(event.path("time").asString());
    }

    private static NotificationKind kind(String type) {
        return NotificationKind.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private JsonNode example(String service, String type) {
        return json.readTree(ContractAssertions.example(
                Path.of("../" + service + "-service/contracts/nl.softwarecatalogus." + type + ".v1.example.json")));
    }

    private <T> T data(JsonNode event, Class<T> type) {
        return json.treeToValue(event.path("data"), type);
    }

    private static EventMetadata metadata(JsonNode event) {
        return new EventMetadata(
                UUID.fromString(event.path("id").asString()),
                event.path("type").asString(),
                UUID.fromString(event.path("subject").asString()),
                event.path("data").path("version").asLong(),
                Instant.parse(event.path("time").asString()));
    }
}
