// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** The names of what a usage refers to, so that its events can tell them. */
record UsageFacts(
        OfferingReference application,
        OrganisationReference member,
        @Nullable OrganisationReference declaredBy,
        List<ComponentReference> components) {

    /** What would then be declared for oneself is one's own. */
    UsageFacts after(Merging merging) {
        var user = merging.after(member);
        var declarer = declaredBy == null ? null : merging.after(declaredBy);
        return new UsageFacts(application, user, user.equals(declarer) ? null : declarer, components);
    }

    /** The same of another application. */
    UsageFacts of(OfferedForUse other) {
        return new UsageFacts(other.reference(), member, declaredBy, other.components());
    }
}
