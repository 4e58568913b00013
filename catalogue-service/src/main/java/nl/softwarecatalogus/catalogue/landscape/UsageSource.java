// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

/** How usage came into the landscape of a collaboration: declared by it, or recorded by a member that shares it (herkomst). */
public enum UsageSource {
    DECLARED,
    SHARED
}
