// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import nl.softwarecatalogus.admission.request.AdmissionDetails;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.http.ResponseEntity;

/** Every act on a request is answered with the request as it stands since, and its version. */
final class Answers {

    private Answers() {}

    static ResponseEntity<AdmissionRequestView> ok(AdmissionDetails details, Actor reader) {
        return with(ResponseEntity.ok(), details, reader);
    }

    static ResponseEntity<AdmissionRequestView> with(
            ResponseEntity.BodyBuilder response, AdmissionDetails details, Actor reader) {
        return response.eTag(Long.toString(details.version())).body(AdmissionRequestView.of(details, reader));
    }
}
