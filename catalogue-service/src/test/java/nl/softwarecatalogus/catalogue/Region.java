// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** A collaboration and its surroundings, invented; every instance has keys of its own. */
public final class Region {

    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    public final OrganisationReference collaboration =
            organisation("Samenwerking Digitale Regio Noord", "COLLABORATION");
    public final OrganisationReference otherCollaboration = organisation("Samenwerking Zuid", "COLLABORATION");
    public final OrganisationReference community = organisation("Community Common Ground", "COMMUNITY");
    public final OrganisationReference supplier = organisation("Noorderlicht Software", "SUPPLIER");
    public final OrganisationReference groningen = organisation("Gemeente Groningen", "MUNICIPALITY");
    public final OrganisationReference assen = organisation("Gemeente Assen", "MUNICIPALITY");
    public final OrganisationReference emmen = organisation("Gemeente Emmen", "MUNICIPALITY");

    private final Told told;

    public Region(Told told) {
        this.told = told;
    }

    /** Groningen and Assen are confirmed members; Emmen is none. */
    public Region story() {
        for (var organisation :
                List.of(collaboration, otherCollaboration, community, supplier, groningen, assen, emmen)) {
            told.organisation(organisation, "ACTIVE", 2);
        }
        member(groningen, "CONFIRMED", START, null);
        member(assen, "CONFIRMED", START, null);
        return this;
    }

    public void member(OrganisationReference party, String status, LocalDate startsOn, @Nullable LocalDate endsOn) {
        told.membership(UUID.randomUUID(), party, collaboration, status, startsOn, endsOn);
    }

    /** As many municipalities as asked, all confirmed members. */
    public List<UUID> members(int count) {
        var members = new ArrayList<UUID>();
        IntStream.rangeClosed(1, count).forEach(number -> {
            var municipality = organisation("Gemeente %03d".formatted(number), "MUNICIPALITY");
            told.organisation(municipality, "ACTIVE", 2);
            member(municipality, "CONFIRMED", START, null);
            members.add(municipality.organisationId());
        });
        return members;
    }

    public static OrganisationReference organisation(String name, String type) {
        return new OrganisationReference(UUID.randomUUID(), name, type);
    }
}
