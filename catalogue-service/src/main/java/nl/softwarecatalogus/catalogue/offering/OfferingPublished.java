// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** Everybody can see it from now on (aanbod gepubliceerd). */
public record OfferingPublished(OfferingState offering) {}
