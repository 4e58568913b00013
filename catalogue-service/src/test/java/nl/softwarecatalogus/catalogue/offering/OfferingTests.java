// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static nl.softwarecatalogus.catalogue.offering.Offerings.FACTS;
import static nl.softwarecatalogus.catalogue.offering.Offerings.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

class OfferingTests {

    @Test
    void startsAsAConceptOfWhichNothingIsTold() {
        var offering = Offerings.concept();

        offering.revise(Offerings.named("Burgerzaken Regio"), FACTS);

        assertThat(offering.status()).isEqualTo(OfferingStatus.CONCEPT);
        assertThat(events(offering)).isEmpty();
    }

    @Test
    void tellsItsWholeStateWhenPublishedRevisedAndWithdrawn() {
        var offering = Offerings.published();

        offering.revise(Offerings.named("Burgerzaken Regio"), FACTS);
        offering.withdraw(FACTS, TODAY, 0, false);

        assertThat(events(offering))
                .extracting(Object::getClass)
                .containsExactly(OfferingPublished.class, OfferingRevised.class, OfferingWithdrawn.class);
        var last = ((OfferingWithdrawn) List.copyOf(events(offering)).getLast()).offering();
        assertThat(last.name()).isEqualTo("Burgerzaken Regio");
        assertThat(last.status()).isEqualTo(OfferingStatus.WITHDRAWN);
        assertThat(last.publishedOn()).isEqualTo(TODAY);
        assertThat(last.provider()).isEqualTo(Offerings.PROVIDER);
    }

    @Test
    void tellsNothingOfARevisionThatChangesNothing() {
        var offering = Offerings.published();

        offering.revise(Offerings.named("  Burgerzaken Noord "), FACTS);

        assertThat(events(offering)).hasSize(1);
    }

    @Test
    void tellsOfOtherReferenceComponents() {
        var offering = Offerings.published();

        offering.revise(
                Offerings.named("Burgerzaken Noord"),
                new OfferingFacts(Offerings.PROVIDER, List.of(), OfferingParts.NONE));

        assertThat(events(offering)).hasSize(2);
        assertThat(offering.referenceComponentIds()).isEmpty();
    }

    @Test
    void isPublishedOnce() {
        var offering = Offerings.published();

        assertThatThrownBy(() -> offering.publish(FACTS, TODAY)).isInstanceOf(AlreadyPublishedException.class);
    }

    @Test
    void neverChangesAfterItWasWithdrawn() {
        var offering = Offerings.withdrawn();

        assertThatThrownBy(() -> offering.publish(FACTS, TODAY)).isInstanceOf(OfferingWithdrawnException.class);
        assertThatThrownBy(() -> offering.revise(Offerings.named("Anders"), FACTS))
                .isInstanceOf(OfferingWithdrawnException.class);
        assertThatThrownBy(() -> offering.withdraw(FACTS, TODAY, 0, true))
                .isInstanceOf(OfferingWithdrawnException.class);
    }

    @Test
    void isWithdrawnWhileInUseOnlyWhenThatIsAccepted() {
        var offering = Offerings.published();

        var refusal =
                catchThrowableOfType(OfferingInUseException.class, () -> offering.withdraw(FACTS, TODAY, 12, false));
        offering.withdraw(FACTS, TODAY, 12, true);

        assertThat(offering.status()).isEqualTo(OfferingStatus.WITHDRAWN);
    }

    @Test
    void tellsNothingOfAConceptThatIsWithdrawn() {
        var offering = Offerings.concept();

        offering.withdraw(FACTS, TODAY, 0, false);

        assertThat(events(offering)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN_SOURCE, , spdx-id-needed",
        "OPEN_SOURCE, EUPL-9.9, spdx-id-unknown",
        "CLOSED, EUPL-1.2, spdx-id-only-open-source",
        ", EUPL-1.2, spdx-id-only-open-source"
    })
    void needsAnSpdxIdentifierForOpenSourceOnly(@Nullable LicenceForm form, @Nullable String spdxId, String code) {
        var details = Offerings.licensed(form, spdxId);

        var refusal = catchThrowableOfType(
                InvalidInputException.class, () -> Offering.register(OfferingKind.MODULE, details, FACTS));
        var published = Offerings.published();

        assertThat(refusal.invalidParams()).extracting(InvalidParam::code).containsExactly(code);
        assertThatThrownBy(() -> published.revise(details, FACTS)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void saysWhereItRunsAndWhomToAskWithinReason() {
        var details = new OfferingDetails(
                "Burgerzaken Noord",
                null,
                null,
                null,
                null,
                null,
                CloudModel.ON_PREMISES,
                List.of("NL"),
                List.of("XX"),
                new OfferingContact("Servicepunt", null, null, null));

        assertThat(details.faults())
                .extracting(InvalidParam::name, InvalidParam::code)
                .containsExactly(
                        tuple("hostingCountries", "hosting-only-cloud"),
                        tuple("jurisdictions", "country-unknown"),
                        tuple("jurisdictions", "hosting-only-cloud"),
                        tuple("contact", "contact-unreachable"));
    }

    private static Collection<?> events(AbstractAggregateRoot<?> aggregate) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(aggregate, "domainEvents");
        return java.util.Objects.requireNonNull(events);
    }
}
