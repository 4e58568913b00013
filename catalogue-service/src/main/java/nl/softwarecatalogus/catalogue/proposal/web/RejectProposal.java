// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal.web;

import org.jspecify.annotations.Nullable;

record RejectProposal(@Nullable String answerForProvider) {

    static @Nullable String answer(@Nullable RejectProposal request) {
        return request == null ? null : request.answerForProvider;
    }
}
