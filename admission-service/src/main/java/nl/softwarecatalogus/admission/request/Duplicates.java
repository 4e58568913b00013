// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.ArrayList;
import java.util.UUID;
import nl.softwarecatalogus.admission.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps one party from having two requests, or a request beside its organisation: same name, KVK number or OIN. */
@Component
class Duplicates {

    private final AdmissionRequestRepository requests;
    private final KnownOrganisationService organisations;

    Duplicates(AdmissionRequestRepository requests, KnownOrganisationService organisations) {
        this.requests = requests;
        this.organisations = organisations;
    }

    /** Two at the same moment pass the questions both; the unique indexes let one through. */
    AdmissionRequest saveUnlessDuplicate(AdmissionRequest request, Actor actor) {
        refuse(request, actor);
        try {
            return requests.saveAndFlush(request);
        } catch (DataIntegrityViolationException second) {
            throw new DuplicateException();
        }
    }

    private void refuse(AdmissionRequest request, Actor actor) {
        var found = find(request.id(), request.candidate());
        if (!found.isEmpty()) {
            throw actor.isFunctionalAdministrator() ? new DuplicateException(found) : new DuplicateException();
        }
    }

    private ArrayList<Conflict> find(UUID except, Candidate candidate) {
        var name = candidate.name();
        var kvkNumber = candidate.identifiers().kvkNumber();
        var oin = candidate.identifiers().oin();
        var found = new ArrayList<Conflict>();
        requests.findSameParty(except, name, kvkNumber, oin)
                .forEach(same -> found.add(new Conflict(
                        same.id().toString(),
                        same.candidate().name() + " (" + same.reference() + ")",
                        "open-request")));
        organisations
                .findLive(name, kvkNumber, oin)
                .forEach(same -> found.add(new Conflict(same.id().toString(), same.name(), "existing-organisation")));
        return found;
    }
}
