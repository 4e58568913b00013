// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** How far the usage of an application is in its life. */
public enum UsagePhase {
    ACQUISITION,
    PLANNED,
    IN_PRODUCTION,
    PHASING_OUT,
    PHASED_OUT;

    /** Comes before the usage itself begins. */
    boolean precedesUsage() {
        return this == ACQUISITION || this == PLANNED;
    }

    boolean isOnItsWayOut() {
        return this == PHASING_OUT || this == PHASED_OUT;
    }
}
