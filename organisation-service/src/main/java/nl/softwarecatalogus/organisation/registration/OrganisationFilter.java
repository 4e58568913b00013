// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.ArrayList;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are asked for; null means no such limit.
 *
 * @param q words that must all occur
 */
public record OrganisationFilter(
        @Nullable String q,
        @Nullable OrganisationType organisationType,
        @Nullable CollaborationKind collaborationKind,
        @Nullable String province,
        @Nullable OrganisationStatus status,
        @Nullable UUID admissionRequestId) {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_PROVINCE = 30;

    public OrganisationFilter {
        var faults = new ArrayList<InvalidParam>();
        check(faults, "q", q, LONGEST_QUESTION);
        check(faults, "province", province, LONGEST_PROVINCE);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    OrganisationFilter withoutType() {
        return new OrganisationFilter(q, null, collaborationKind, province, status, admissionRequestId);
    }

    OrganisationFilter withoutKind() {
        return new OrganisationFilter(q, organisationType, null, province, status, admissionRequestId);
    }

    OrganisationFilter withoutProvince() {
        return new OrganisationFilter(q, organisationType, collaborationKind, null, status, admissionRequestId);
    }

    private static void check(ArrayList<InvalidParam> faults, String name, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(new InvalidParam(name, "maxLength", Integer.toString(longest)));
        } else if (text != null && text.indexOf('\0') >= 0) {
            faults.add(new InvalidParam(name, "pattern"));
        }
    }
}
