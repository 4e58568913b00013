// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

/** How far the usage of an application is in its life. */
public enum UsagePhase {
    ACQUISITION,
    PLANNED,
    IN_PRODUCTION,
    PHASING_OUT,
    PHASED_OUT;

    /** Orders by how much a record means in practice, for a query that sees its {@code phase}: what is in use comes first. */
    public static final String FURTHEST_FIRST =
            "array_position(ARRAY['IN_PRODUCTION', 'PHASING_OUT', 'PLANNED', 'ACQUISITION', 'PHASED_OUT'], phase)";

    /** Comes before the usage itself begins. */
    boolean precedesUsage() {
        return this == ACQUISITION || this == PLANNED;
    }

    boolean isOnItsWayOut() {
        return this == PHASING_OUT || this == PHASED_OUT;
    }
}
