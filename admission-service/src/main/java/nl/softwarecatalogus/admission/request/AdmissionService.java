// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests in, keeps them right and closes those that are withdrawn. */
@Service
@Transactional
public class AdmissionService {

    private final AdmissionRequestRepository requests;
    private final Duplicates duplicates;
    private final Criteria criteria;
    private final Officers officers;
    private final Clock clock;

    AdmissionService(
            AdmissionRequestRepository requests,
            Duplicates duplicates,
            Criteria criteria,
            Officers officers,
            Clock clock) {
        this.requests = requests;
        this.duplicates = duplicates;
        this.criteria = criteria;
        this.officers = officers;
        this.clock = clock;
    }

    /** An officer writes down a contact by phone, mail or visit. */
    public AdmissionDetails open(Intake intake, Actor actor) {
        actor.requireFunctionalAdministrator();
        return receive(intake, actor);
    }

    /** Anybody applies by the contact form. */
    public AdmissionDetails apply(Intake intake) {
        return receive(intake, Actor.visitor());
    }

    private AdmissionDetails receive(Intake intake, Actor actor) {
        var now = clock.instant();
        var reference = reference(now);
        var request = AdmissionRequest.receive(reference, intake, now);
        return duplicates.saveUnlessDuplicate(request, actor).details(criteria);
    }

    /** A reference that no request will ever have. */
    public String unusedReference() {
        return reference(clock.instant());
    }

    private String reference(Instant now) {
        return "TA-%d-%05d".formatted(BusinessDates.of(now).getYear(), requests.nextReference());
    }

    public AdmissionDetails revise(UUID id, Intake intake, ExpectedVersion expected, Actor actor) {
        actor.requireFunctionalAdministrator();
        var request = toChange(id);
        AdmissionRights.requireToHandle(actor, request);
        expected.mustBe(request.version());
        request.revise(intake, clock.instant());
        return duplicates.saveUnlessDuplicate(request, actor).details(criteria);
    }

    public AdmissionDetails withdraw(UUID id, @Nullable String reason, Actor actor) {
        actor.requireFunctionalAdministrator();
        var request = toChange(id);
        request.withdraw(reason, clock.instant());
        return requests.saveAndFlush(request).details(criteria);
    }

    /** An event told which organisation came of a request; of a request that is not ours nothing is kept. */
    public void registered(UUID id, UUID organisationId) {
        requests.findToChange(id).ifPresent(request -> {
            request.registeredAs(organisationId);
            requests.saveAndFlush(request);
        });
    }

    @Transactional(readOnly = true)
    public AdmissionDetails find(UUID id, Actor reader) {
        AdmissionRights.requireToRead(reader);
        return requests.findById(id).orElseThrow(AdmissionService::unknown).details(criteria);
    }

    /** Whoever works from this list can be handed a request. */
    public Page<AdmissionSummary> list(
            AdmissionFilter filter, AdmissionFilter.Order order, Paging paging, Actor reader) {
        AdmissionRights.requireToRead(reader);
        if (reader.isFunctionalAdministrator()) {
            officers.remember(reader, clock.instant());
        }
        var today = BusinessDates.of(clock.instant());
        return requests.findAll(
                        AdmissionSearch.of(filter, reader.subject()), paging.toPageable(AdmissionSearch.sort(order)))
                .map(request -> request.summary(today));
    }

    private AdmissionRequest toChange(UUID id) {
        return requests.findToChange(id).orElseThrow(AdmissionService::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("unknown-admission-request");
    }
}
