// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

/** What is withdrawn stays as history. */
public enum InterfaceStatus {
    REGISTERED,
    WITHDRAWN
}
