// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** Closed, or open source with an SPDX identifier. */
public enum LicenceForm {
    CLOSED,
    OPEN_SOURCE
}
