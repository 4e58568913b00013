// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services;

/** What a service does for the user of an application. */
public enum ServiceType {
    FUNCTIONAL_MANAGEMENT,
    APPLICATION_MANAGEMENT,
    TECHNICAL_MANAGEMENT,
    IMPLEMENTATION,
    TRAINING,
    LICENCE_RESELLING,
    HOSTING
}
