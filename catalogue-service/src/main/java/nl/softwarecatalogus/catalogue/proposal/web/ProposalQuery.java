// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.proposal.ProposalFilter;
import nl.softwarecatalogus.catalogue.proposal.ProposalStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

record ProposalQuery(
        @Nullable UUID organisationId,
        ProposalFilter.@Nullable Direction direction,
        @Nullable ProposalStatus status,
        @Nullable UUID applicationId) {

    /** VNG need not name an organisation. */
    ProposalFilter filter(Actor actor) {
        var of = organisationId == null && actor.isFunctionalAdministrator()
                ? null
                : ActingOrganisation.of(actor, organisationId, "organisationId");
        return new ProposalFilter(of, direction, status, applicationId);
    }
}
