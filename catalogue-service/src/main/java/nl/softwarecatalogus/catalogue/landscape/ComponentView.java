// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

/** Which reference components a matrix shows. */
public enum ComponentView {
    /** Served by at least one application. */
    IN_USE,
    /** Served by different applications: what joint procurement can bring together. */
    OVERLAP,
    /** Served by none. */
    WHITE_SPOT
}
