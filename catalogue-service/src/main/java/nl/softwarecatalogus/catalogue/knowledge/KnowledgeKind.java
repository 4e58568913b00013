// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

/** What a community shares: how it is done well, or how everybody should do it. */
public enum KnowledgeKind {
    BEST_PRACTICE,
    STANDARD
}
