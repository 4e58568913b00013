// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands requests over from one officer to another, also when the first one is away. */
@Service
@Transactional
public class HandoverService {

    private static final Duration LATELY = Duration.ofDays(90);

    private final AdmissionRequestRepository requests;
    private final Officers officers;
    private final Criteria criteria;
    private final Clock clock;

    HandoverService(AdmissionRequestRepository requests, Officers officers, Criteria criteria, Clock clock) {
        this.requests = requests;
        this.officers = officers;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** Those who used the desk lately, whoever asks included. */
    public List<Officer> officers(Actor actor) {
        actor.requireFunctionalAdministrator();
        officers.remember(actor, clock.instant());
        return officers.seenSince(clock.instant().minus(LATELY));
    }

    /** @param officer to whom; none: to whoever asks */
    public AdmissionDetails handOver(
            UUID id,
            UUID assessmentId,
            @Nullable String officer,
            @Nullable String note,
            ExpectedVersion expected,
            Actor actor) {
        actor.requireFunctionalAdministrator();
        var request = requests.findToChange(id).orElseThrow(AdmissionService::unknown);
        AdmissionRights.requireToHandle(actor, request);
        expected.mustBe(request.version());
        officers.remember(actor, clock.instant());
        var to = known(officer == null ? actor.subject() : officer);
        if (request.contact().filter(contact -> contact.is(to)).isPresent()) {
            throw new ConflictException("officer-is-applicant", to.name());
        }
        request.handOver(assessmentId, Officer.of(actor), to, note, clock.instant());
        return requests.saveAndFlush(request).details(criteria);
    }

    private KnownOfficer known(String subject) {
        return officers.find(subject)
                .orElseThrow(() -> new InvalidInputException(new InvalidParam("officerId", "unknown-officer")));
    }
}
