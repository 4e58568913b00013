// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterInterfaceTests {

    private static final UUID GRONINGEN = UUID.randomUUID();
    private static final UUID ASSEN = UUID.randomUUID();
    private static final InterfaceEnd A = new InterfaceEnd(UUID.randomUUID(), null);
    private static final InterfaceEnd B = new InterfaceEnd(UUID.randomUUID(), null);
    private static final InterfaceTerms TERMS =
            new InterfaceTerms(InterfaceType.API, InterfaceDirection.BOTH, UsagePhase.IN_PRODUCTION, null, null);

    @Test
    void leadsToOneOther() {
        assertThat(codes(wish(A, B, null))).isEmpty();
        assertThat(codes(wish(A, null, "voorziening"))).isEmpty();
        assertThat(codes(wish(A, null, null))).containsExactly("interface-needs-a-target");
        assertThat(codes(wish(A, B, "voorziening"))).containsExactly("interface-needs-one-target");
    }

    @Test
    void neverLeadsToItself() {
        assertThat(codes(wish(A, A, null))).containsExactly("interface-with-itself");
        assertThat(codes(wish(A, A, "voorziening")))
                .containsExactly("interface-needs-one-target", "interface-with-itself");
        assertThat(codes(wish(A, new InterfaceEnd(A.applicationId(), GRONINGEN), null)
                        .in(GRONINGEN)))
                .as("the same, named and unnamed")
                .containsExactly("interface-with-itself");
    }

    @Test
    void leadsToTheSameApplicationOfAnotherMember() {
        var groningen = new InterfaceEnd(A.applicationId(), GRONINGEN);
        var assen = new InterfaceEnd(A.applicationId(), ASSEN);

        assertThat(codes(wish(groningen, assen, null))).isEmpty();
    }

    @Test
    void isTheSameWhicheverEndIsCalledSource() {
        assertThat(wish(A, B, null).in(ASSEN).ends())
                .isEqualTo(wish(B, A, null).in(ASSEN).ends())
                .isNotEqualTo(wish(A, B, null).in(GRONINGEN).ends())
                .isNotEqualTo(wish(A, null, "voorziening").in(ASSEN).ends());
    }

    private static RegisterInterface wish(
            InterfaceEnd source, @Nullable InterfaceEnd target, @Nullable String facilityId) {
        return new RegisterInterface(source, target, facilityId, TERMS, List.of());
    }

    private static List<String> codes(RegisterInterface wish) {
        return wish.faults().stream().map(InvalidParam::code).toList();
    }
}
