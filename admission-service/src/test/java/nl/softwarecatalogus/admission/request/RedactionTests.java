// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTests {

    private final Redaction redaction = Redaction.of(List.of("Anna de Vries", "Fatima Beheer"));

    @Test
    void blacksOutWholeNamesAndTheirParts() {
        assertThat(redaction.apply("ANNA DE VRIES en mevrouw De Vries; Fatima wist niets."))
                .isEqualTo("[naam] en mevrouw De [naam]; [naam] wist niets.");
    }

    @Test
    void blacksOutAddressesAndNumbers() {
        assertThat(redaction.apply(
                        "Mail a.devries@regio.example of bel 050 123 45 67, +31 6-12345678 of (050) 1234567."))
                .isEqualTo("Mail [e-mailadres] of bel [telefoonnummer], [telefoonnummer] of ([telefoonnummer].");
    }

    @Test
    void leavesTheRestAlone() {
        var text =
                "Annapolis heeft KVK 12345678, OIN 00000099000000001000 en besloot op 2026-11-20 over het beheerplan.";

        assertThat(redaction.apply(text)).isEqualTo(text);
    }
}
