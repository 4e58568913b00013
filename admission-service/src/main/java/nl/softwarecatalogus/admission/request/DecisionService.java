// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was decided, to VNG; and to everybody else through VNG, without persons. */
@Service
@Transactional(readOnly = true)
public class DecisionService {

    private final AdmissionRequestRepository requests;
    private final Clock clock;

    DecisionService(AdmissionRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    public DecisionLetter letter(UUID id, Actor reader) {
        AdmissionRights.requireToRead(reader);
        var request = requests.findById(id).orElseThrow(AdmissionService::unknown);
        if (request.state().decidedOn() == null) {
            throw new NotFoundException("no-decision-letter");
        }
        return DecisionLetter.of(request, reader.isFunctionalAdministrator());
    }

    /** @param from null for the beginning; a null {@code until} for today */
    public List<PublicDecision> export(@Nullable LocalDate from, @Nullable LocalDate until, Actor reader) {
        AdmissionRights.requireToRead(reader);
        var first = Objects.requireNonNullElse(from, LocalDate.EPOCH);
        var last = Objects.requireNonNullElseGet(until, () -> BusinessDates.of(clock.instant()));
        return requests.findDecided(BusinessDates.endOf(first.minusDays(1)), BusinessDates.endOf(last)).stream()
                .map(AdmissionRequest::publicDecision)
                .toList();
    }
}
