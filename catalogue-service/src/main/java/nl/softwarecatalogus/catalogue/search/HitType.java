// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

/** What can be found. */
public enum HitType {
    OFFERING,
    ORGANISATION,
    REFERENCE_COMPONENT,
    STANDARD,
    KNOWLEDGE_ITEM
}
