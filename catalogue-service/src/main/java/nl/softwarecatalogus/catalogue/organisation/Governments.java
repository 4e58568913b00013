// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import java.util.Arrays;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** The types of organisation that share landscapes with each other (overheden): municipalities, others, collaborations. */
public final class Governments {

    private static final OrganisationType[] TYPES = {
        OrganisationType.MUNICIPALITY, OrganisationType.OTHER_GOVERNMENT, OrganisationType.COLLABORATION
    };

    private Governments() {}

    public static boolean include(OrganisationReference organisation) {
        return Arrays.stream(TYPES).anyMatch(type -> type.name().equals(organisation.organisationType()));
    }

    public static boolean areActedForBy(Actor actor) {
        return actor.actsForA(TYPES);
    }
}
