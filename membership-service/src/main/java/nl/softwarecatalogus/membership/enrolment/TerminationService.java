// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How memberships end. */
@Service
@Transactional
public class TerminationService {

    private final MembershipRepository memberships;
    private final Clock clock;

    TerminationService(MembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    public MembershipDetails terminate(UUID id, LocalDate endsOn, @Nullable String reason, Actor actor) {
        var membership = toChange(id);
        var terminatedBy = MembershipRights.requireToTerminate(actor, membership);
        membership.terminate(new Termination(endsOn, terminatedBy, reason, clock.instant()));
        memberships.saveAndFlush(membership);
        return memberships.findDetails(id).orElseThrow();
    }

    /** Memberships whose end date has come and that have not ended yet, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<UUID> due(int atMost) {
        return memberships.findDue(BusinessDates.of(clock.instant()), Limit.of(atMost));
    }

    /** Does nothing to a membership that is not due, or that another instance has ended. */
    public void endIfDue(UUID id) {
        var membership = toChange(id);
        membership.endIfDue(clock.instant());
        memberships.saveAndFlush(membership);
    }

    private Membership toChange(UUID id) {
        return memberships.findToChange(id).orElseThrow(() -> new NotFoundException("unknown-membership"));
    }
}
