// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** From a plan that can still change to the moment at which every service has followed. */
public enum MergerStatus {
    PLANNED,
    EXECUTING,
    COMPLETED,
    CANCELLED
}
