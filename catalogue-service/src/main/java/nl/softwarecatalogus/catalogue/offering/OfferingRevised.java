// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** What everybody sees of it has changed (aanbod gewijzigd). */
public record OfferingRevised(OfferingState offering) {}
