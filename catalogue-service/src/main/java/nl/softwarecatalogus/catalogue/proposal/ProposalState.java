// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** A proposal as other services may know it: no texts, no terms, and never whether it was confirmed. */
public record ProposalState(
        UUID usageProposalId,
        OfferingReference application,
        OrganisationReference provider,
        OrganisationReference consumer,
        ProposalStatus status,
        LocalDate expiresOn) {}
