// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

/** By what landscapes are compared: the same applications, or applications for the same reference components. */
public enum Likeness {
    APPLICATIONS("application_likeness DESC, component_likeness DESC"),
    COMPONENTS("component_likeness DESC, application_likeness DESC");

    private final String order;

    Likeness(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
