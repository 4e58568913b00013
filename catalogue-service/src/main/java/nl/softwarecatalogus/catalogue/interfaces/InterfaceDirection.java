// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

/** Which way the data go. */
public enum InterfaceDirection {
    SOURCE_TO_TARGET,
    TARGET_TO_SOURCE,
    BOTH
}
