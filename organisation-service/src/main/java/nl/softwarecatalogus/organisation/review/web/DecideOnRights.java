// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.review.RightsDecision;
import nl.softwarecatalogus.organisation.review.Verdict;

record DecideOnRights(List<Decision> decisions) {

    record Decision(UUID accountId, Verdict decision) {}

    List<RightsDecision> toDecisions() {
        return decisions.stream()
                .map(each -> new RightsDecision(each.accountId(), each.decision()))
                .toList();
    }
}
