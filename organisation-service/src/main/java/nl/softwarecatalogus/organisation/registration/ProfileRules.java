// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** What a profile must satisfy for a type of organisation: always, and before the organisation can be active. */
final class ProfileRules {

    private ProfileRules() {}

    /** Every fault at once, empty when all is well. */
    static List<InvalidParam> faults(OrganisationType type, Profile profile) {
        var faults = new ArrayList<InvalidParam>();
        var identifiers = profile.identifiers();
        check(faults, "kvkNumber", "kvk-number", identifiers.kvkNumber(), Identifiers::isKvkNumber);
        check(faults, "rsin", "rsin", identifiers.rsin(), Identifiers::isRsin);
        check(faults, "oin", "oin", identifiers.oin(), Identifiers::isOin);
        check(faults, "tooiIdentifier", "tooi-identifier", identifiers.tooiIdentifier(), Identifiers::isTooiIdentifier);
        var governance = profile.governance();
        only(faults, "collaborationKind", governance.collaborationKind(), type == OrganisationType.COLLABORATION);
        only(faults, "legalForm", governance.legalForm(), type == OrganisationType.COLLABORATION);
        only(faults, "chair", governance.chair(), type == OrganisationType.COLLABORATION);
        only(faults, "charter", governance.charter(), type == OrganisationType.COMMUNITY);
        return faults;
    }

    /** The fields that an active organisation of this type cannot do without (DOMAIN section 4), by name. */
    static List<String> missing(OrganisationType type, Profile profile) {
        var missing = new ArrayList<String>();
        if (type == OrganisationType.COLLABORATION) {
            require(missing, "legalForm", profile.governance().legalForm() != null);
            require(missing, "kvkNumber", profile.identifiers().identifyALegalPerson());
        }
        if (type == OrganisationType.COMMUNITY) {
            require(missing, "contact", profile.contact() != null);
            require(missing, "charter", profile.governance().charter() != null);
        }
        return missing;
    }

    private static void check(
            List<InvalidParam> faults, String field, String rule, @Nullable String value, Predicate<String> valid) {
        if (value != null && !valid.test(value)) {
            faults.add(new InvalidParam(field, rule));
        }
    }

    static void only(List<InvalidParam> faults, String field, @Nullable Object value, boolean allowed) {
        if (value != null && !allowed) {
            faults.add(new InvalidParam(field, "not-for-this-type"));
        }
    }

    private static void require(List<String> missing, String field, boolean present) {
        if (!present) {
            missing.add(field);
        }
    }
}
