// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance.web;

import nl.softwarecatalogus.catalogue.compliance.ComplianceView;
import org.springframework.http.ResponseEntity;

final class ComplianceAnswer {

    private ComplianceAnswer() {}

    static ResponseEntity<ComplianceView> of(ComplianceView compliance) {
        return ResponseEntity.ok().eTag(Long.toString(compliance.version())).body(compliance);
    }
}
