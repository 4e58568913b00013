// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

/** What follows a merger. */
public enum MergedKind {
    OFFERING,
    USAGE,
    INTERFACE,
    CONTRACT,
    KNOWLEDGE_ITEM,
    USAGE_PROPOSAL,
    LANDSCAPE_SHARE
}
