// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

/** How two applications are connected. */
public enum InterfaceType {
    API,
    MESSAGING,
    FILE,
    DATABASE,
    OTHER
}
