// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.List;
import nl.softwarecatalogus.admission.request.Officer;

record OfficersView(List<OfficerView> items) {

    static OfficersView of(List<Officer> officers) {
        return new OfficersView(officers.stream()
                .map(officer -> new OfficerView(officer.subject(), officer.name()))
                .toList());
    }

    record OfficerView(String id, String name) {}
}
