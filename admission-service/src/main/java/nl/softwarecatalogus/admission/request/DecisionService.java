// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was decided, to VNG. */
@Service
@Transactional(readOnly = true)
public class DecisionService {

    private final AdmissionRequestRepository requests;

    DecisionService(AdmissionRequestRepository requests) {
        this.requests = requests;
    }

    public DecisionLetter letter(UUID id, Actor reader) {
        AdmissionRights.requireToRead(reader);
        var request = requests.findById(id).orElseThrow(AdmissionService::unknown);
        if (request.state().decidedOn() == null) {
            throw new NotFoundException("no-decision-letter");
        }
        return DecisionLetter.of(request, reader.isFunctionalAdministrator());
    }
}
