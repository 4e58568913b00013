// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** Named examples. */
final class Offerings {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final OrganisationReference PROVIDER =
            new OrganisationReference(UUID.randomUUID(), "Samenwerking Noord", "COLLABORATION");
    static final OfferingFacts FACTS = new OfferingFacts(
            PROVIDER, List.of(new ComponentReference("1", "Burgerzakencomponent")), OfferingParts.NONE);

    private Offerings() {}

    static Offering concept() {
        return Offering.register(OfferingKind.APPLICATION, named("Burgerzaken Noord"), FACTS);
    }

    static Offering published() {
        var offering = concept();
        offering.publish(FACTS, TODAY);
        return offering;
    }

    static Offering withdrawn() {
        var offering = published();
        offering.withdraw(FACTS, TODAY, 0, false);
        return offering;
    }

    static OfferingDetails named(String name) {
        return new OfferingDetails(name, null, null, null, LicenceForm.CLOSED, null, CloudModel.SAAS);
    }

    static OfferingDetails licensed(@Nullable LicenceForm form, @Nullable String spdxId) {
        return new OfferingDetails("Burgerzaken Noord", null, null, null, form, spdxId, null);
    }
}
