// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** A concept is seen by its provider and VNG only; what is withdrawn stays in landscapes. */
public enum OfferingStatus {
    CONCEPT,
    PUBLISHED,
    WITHDRAWN
}
