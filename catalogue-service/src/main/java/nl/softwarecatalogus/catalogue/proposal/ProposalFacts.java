// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** The names of what a proposal refers to, so that its events can tell them. */
record ProposalFacts(OfferingReference application, OrganisationReference provider, OrganisationReference consumer) {}
