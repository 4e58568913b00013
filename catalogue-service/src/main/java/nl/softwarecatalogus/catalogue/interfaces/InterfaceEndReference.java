// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;

/** An application in somebody's landscape, by their names. */
public record InterfaceEndReference(OfferingReference application, OrganisationReference member) {}
