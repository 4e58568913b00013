// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

/** What becomes of a concept when a release is imported. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
