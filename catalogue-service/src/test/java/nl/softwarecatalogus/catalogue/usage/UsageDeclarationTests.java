// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static nl.softwarecatalogus.catalogue.usage.Usages.APPLICATION;
import static nl.softwarecatalogus.catalogue.usage.Usages.ASSEN;
import static nl.softwarecatalogus.catalogue.usage.Usages.COLLABORATION;
import static nl.softwarecatalogus.catalogue.usage.Usages.GRONINGEN;
import static nl.softwarecatalogus.catalogue.usage.Usages.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageDeclarationTests {

    private final DeclareUsage wish = Usages.wish(GRONINGEN.organisationId(), ASSEN.organisationId());

    @Test
    void makesOneUsageForEachMember() {
        var declaration = UsageDeclaration.declare(wish, Usages.facts(), NOW);

        var usages = declaration.usages(wish, Usages.facts());

        assertThat(usages)
                .extracting(Usage::memberId)
                .containsExactly(GRONINGEN.organisationId(), ASSEN.organisationId());
        assertThat(usages).extracting(Usage::status).containsOnly(UsageStatus.DECLARED);
    }

    @Test
    void countsAMemberThatIsNamedTwiceOnce() {
        var twice = Usages.wish(GRONINGEN.organisationId(), GRONINGEN.organisationId());

        assertThat(UsageDeclaration.declare(twice, Usages.facts(), NOW).usages(twice, Usages.facts()))
                .hasSize(1);
    }

    @Test
    void namesWhoIsNoMemberAndForWhomItWasDeclaredBefore() {
        var stranger = UUID.randomUUID();
        var mixed = Usages.wish(GRONINGEN.organisationId(), ASSEN.organisationId(), stranger);
        var facts = Usages.facts(COLLABORATION, Optional.of(APPLICATION), Set.of(ASSEN.organisationId()));

        var refusal = refusal(mixed, facts);

        assertThat(refusal.code()).isEqualTo("usage-declaration-refused");
        assertThat(refusal.conflicts())
                .containsExactly(
                        new Conflict(ASSEN.organisationId().toString(), "Gemeente Assen", "already-declared"),
                        new Conflict(stranger.toString(), "", "unknown-party"));
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION, CONCEPT, application-not-published",
        "MODULE, WITHDRAWN, application-not-published",
        "SERVICE, PUBLISHED, no-application"
    })
    void refusesWhatCannotBeUsed(OfferingKind kind, OfferingStatus status, String code) {
        assertThat(obstacle(Optional.of(Usages.offered(kind, status)))).isEqualTo(code);
    }

    @Test
    void refusesAnApplicationNobodyKnows() {
        assertThat(obstacle(Optional.empty())).isEqualTo("application-not-available");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, community-declares-no-usage",
        "MUNICIPALITY, not-a-collaboration",
        "SUPPLIER, not-a-collaboration"
    })
    void isForCollaborationsOnly(String type, String code) {
        OrganisationReference other = Usages.organisation("Een ander", type);

        assertThat(refusal(wish, Usages.facts(other, Optional.of(APPLICATION), Set.of()))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void keepsDatesInOrder() {
        var late = new DeclareUsage(
                null,
                wish.applicationId(),
                wish.memberIds(),
                UsagePhase.PLANNED,
                Usages.START.plusDays(1),
                Usages.START,
                null,
                Usages.START.minusDays(1),
                null,
                null);

        var refusal = catchThrowableOfType(
                InvalidInputException.class, () -> UsageDeclaration.declare(late, Usages.facts(), NOW));

        assertThat(refusal.invalidParams())
                .extracting(InvalidParam::code)
                .containsExactly("phase-after-start", "end-before-start");
    }

    private String obstacle(Optional<OfferedForUse> application) {
        return refusal(wish, Usages.facts(COLLABORATION, application, Set.of()))
                .conflicts()
                .getFirst()
                .code();
    }

    private static ConflictException refusal(DeclareUsage wish, DeclarationFacts facts) {
        return catchThrowableOfType(ConflictException.class, () -> UsageDeclaration.declare(wish, facts, NOW));
    }
}
