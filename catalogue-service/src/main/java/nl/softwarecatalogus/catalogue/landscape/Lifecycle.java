// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

/** Where usage is in its life that somebody may have to act on (levenscyclus); conditions on a {@code usage} that a query sees. */
public enum Lifecycle {
    /** The version in use is not supported any more, or was withdrawn. */
    END_OF_SUPPORT("EXISTS (SELECT FROM offering_version WHERE offering_version.id = usage.offering_version_id"
            + " AND least(end_of_support_from, withdrawn_from) <= " + Lifecycle.TODAY + ")"),
    /** It is being phased out, or the day on which it ends is known. */
    ENDING("usage.phase <> 'PHASED_OUT' AND (usage.phase = 'PHASING_OUT' OR usage.ends_on > " + Lifecycle.TODAY + ")"),
    /** It has ended, on paper at least. */
    ENDED("(usage.phase = 'PHASED_OUT' OR usage.ends_on <= " + Lifecycle.TODAY + ")"),
    /** Its provider has withdrawn the application. */
    APPLICATION_WITHDRAWN(
            "(SELECT offering.status FROM offering WHERE offering.id = usage.application_id) = 'WITHDRAWN'");

    /** Of the Netherlands. */
    static final String TODAY = "CAST(now() AT TIME ZONE 'Europe/Amsterdam' AS date)";

    private final String condition;

    Lifecycle(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
