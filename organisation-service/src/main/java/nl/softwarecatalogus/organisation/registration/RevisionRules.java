// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** What must be right in a new profile of an organisation that exists. */
final class RevisionRules {

    private RevisionRules() {}

    /** Every fault at once, empty when all is well. */
    static List<InvalidParam> faults(Organisation organisation, Revision revision) {
        var present = organisation.state();
        var faults = ProfileRules.faults(present.organisationType(), revision.profile());
        fixed(faults, "organisationType", present.organisationType(), revision.organisationType());
        fixed(faults, "municipalityCode", present.municipalityCode(), revision.municipalityCode());
        if (present.municipalityCode() != null) {
            var stated = revision.profile().identifiers().tooiIdentifier();
            fixed(faults, "tooiIdentifier", present.tooiIdentifier(), stated);
        }
        if (present.status() == OrganisationStatus.ACTIVE) {
            ProfileRules.missing(present.organisationType(), revision.profile()).stream()
                    .map(field -> new InvalidParam(field, "needed-while-active"))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static void fixed(
            List<InvalidParam> faults, String field, @Nullable Object present, @Nullable Object stated) {
        if (stated != null && !stated.equals(present)) {
            faults.add(new InvalidParam(field, "fixed"));
        }
    }
}
