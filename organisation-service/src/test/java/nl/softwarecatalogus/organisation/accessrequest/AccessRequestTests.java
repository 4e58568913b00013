// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.junit.jupiter.api.Test;

class AccessRequestTests {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Duration VALIDITY = Duration.ofDays(3);
    private static final Applicant KARIM = new Applicant("Karim Voorbeeld", "Karim@Voorbeeld.example ", Language.NL);

    private final AccessRequest request =
            AccessRequest.unconfirmed(UUID.randomUUID(), KARIM, null, LinkSecret.random(), NOW);

    @Test
    void isDecidedOnOnlyOnceConfirmed() {
        assertRefused("access-request-unconfirmed", () -> request.approve(NOW));

        request.confirm(VALIDITY, NOW.plusSeconds(60));
        request.approve(NOW.plusSeconds(90));

        assertThat(request.status()).isEqualTo(AccessRequestStatus.APPROVED);
        assertThat(request.askedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(request.decidedAt()).contains(NOW.plusSeconds(90));
    }

    @Test
    void isDecidedOnOnce() {
        var open = AccessRequest.open(UUID.randomUUID(), KARIM, null, NOW);
        open.decline("Onbekend", NOW);

        assertRefused("access-request-declined", () -> open.approve(NOW));
        assertThat(open.declineReason()).contains("Onbekend");
    }

    @Test
    void isNotConfirmedByALinkThatIsOver() {
        assertRefused(
                "access-link-over",
                () -> request.confirm(VALIDITY, NOW.plus(VALIDITY).plusSeconds(1)));
    }

    @Test
    void takesOnlyWhoCanBeInvited() {
        assertThat(request.email()).isEqualTo("karim@voorbeeld.example");
        assertThatThrownBy(() -> new Applicant("<script>", "geen adres", Language.NL))
                .isInstanceOfSatisfying(InvalidInputException.class, faults -> assertThat(faults.invalidParams())
                        .hasSize(2));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
