// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

/** A concept is seen by its community and VNG; what is withdrawn stays as history. */
public enum KnowledgeStatus {
    CONCEPT,
    PUBLISHED,
    WITHDRAWN
}
