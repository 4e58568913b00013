// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import nl.softwarecatalogus.admission.request.Decision;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

record Decide(Choice decision, @Nullable String reasons) {

    enum Choice {
        ADMIT,
        REJECT
    }

    Decision toDecision() {
        return switch (decision) {
            case ADMIT -> new Decision.Admit(reasons);
            case REJECT -> reject();
        };
    }

    private Decision reject() {
        if (reasons == null) {
            throw new InvalidInputException(new InvalidParam("reasons", "needed-when-rejecting"));
        }
        return new Decision.Reject(reasons);
    }
}
