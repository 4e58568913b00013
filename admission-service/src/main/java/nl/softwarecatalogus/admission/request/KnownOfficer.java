// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** An officer who used the desk. */
record KnownOfficer(String subject, String name, String email) {

    Officer officer() {
        return new Officer(subject, name);
    }
}
