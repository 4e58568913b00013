// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

/** Where a version is in its life. */
public enum VersionState {
    IN_DEVELOPMENT,
    IN_USE,
    END_OF_SUPPORT,
    WITHDRAWN
}
