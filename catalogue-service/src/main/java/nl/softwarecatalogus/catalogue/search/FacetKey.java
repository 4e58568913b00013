// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

/** By what a search is narrowed: each a query key, and a question how much each of its values would leave. */
enum FacetKey {
    TYPE("type", "SELECT type AS value, NULL AS name FROM hit"),
    KIND("kind", "SELECT subtype AS value, NULL AS name FROM hit WHERE type = 'OFFERING'"),
    LICENCE_FORM("licenceForm", "SELECT licence_form AS value, NULL AS name FROM hit"),
    CLOUD_MODEL("cloudModel", "SELECT cloud_model AS value, NULL AS name FROM hit"),
    REFERENCE_COMPONENT("referenceComponentId", """
            SELECT concept.object_id AS value, concept.name FROM hit
            JOIN offering_reference_component chosen ON chosen.offering_id = hit.offering_id
            JOIN gemma_concept concept ON concept.object_id = chosen.reference_component_id"""),
    PROVIDER_TYPE("providerType", """
            SELECT provider.organisation_type AS value, NULL AS name FROM hit
            JOIN known_organisation provider ON provider.organisation_id = hit.provider_id"""),
    ORGANISATION_TYPE("organisationType", "SELECT subtype AS value, NULL AS name FROM hit WHERE type = 'ORGANISATION'");

    /** Of values that are few anyway, all. */
    private static final int MOST_VALUES = 20;

    private final String parameter;
    private final String values;

    FacetKey(String parameter, String values) {
        this.parameter = parameter;
        this.values = values;
    }

    String parameter() {
        return parameter;
    }

    /** Counts how many hits have which value, the most frequent values first. */
    String counting() {
        return "(SELECT '" + name() + "' AS facet, value, name, count(*) AS hits FROM (" + values
                + ") AS given WHERE value IS NOT NULL GROUP BY value, name ORDER BY hits DESC, lower(name), value LIMIT "
                + MOST_VALUES + ")";
    }

    /** The other filters: what this one leaves is shown for each of its values. */
    SearchFilter without(SearchFilter filter) {
        return new SearchFilter(
                this == TYPE ? null : filter.type(),
                this == KIND ? null : filter.kind(),
                this == LICENCE_FORM ? null : filter.licenceForm(),
                this == CLOUD_MODEL ? null : filter.cloudModel(),
                this == REFERENCE_COMPONENT ? null : filter.referenceComponentId(),
                this == PROVIDER_TYPE ? null : filter.providerType(),
                this == ORGANISATION_TYPE ? null : filter.organisationType());
    }
}
