// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One party's membership of one collaboration or community (lidmaatschap). The member declares it, the collaboration
 * decides on it once, the member may withdraw it before that. Either, or VNG, may announce its end. What was declined,
 * withdrawn or ended stays as history: a new declaration is a new membership.
 */
@Entity
public class Membership extends AbstractAggregateRoot<Membership> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID memberId;

    private UUID collaborationId;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    private LocalDate startsOn;

    private @Nullable String note;

    private @Nullable String declineReason;

    private Instant declaredAt;

    private @Nullable Instant decidedAt;

    private @Nullable Instant confirmedAt;

    @Embedded
    private @Nullable Termination termination;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(UUID memberId, UUID collaborationId, LocalDate startsOn, @Nullable String note, Instant now) {
        this.id = UUID.randomUUID();
        this.memberId = memberId;
        this.collaborationId = collaborationId;
        this.status = MembershipStatus.DECLARED;
        this.startsOn = startsOn;
        this.note = note;
        this.declaredAt = now;
    }

    static Membership declare(Parties parties, LocalDate startsOn, @Nullable String note, Instant now) {
        BusinessDates.mustBePlausible(startsOn, now);
        parties.mustFit();
        var membership =
                new Membership(parties.member().id(), parties.collaboration().id(), startsOn, note, now);
        membership.registerEvent(new MembershipDeclared(membership.state()));
        return membership;
    }

    /** @throws AlreadyDecidedException unless the declaration still waits for an answer */
    void decide(Decision decision, Parties parties, Instant now) {
        mustBeDeclared();
        switch (decision) {
            case Decision.Confirm(var agreedStart) -> confirm(agreedStart, parties, now);
            case Decision.Decline(var reason) -> {
                leaveDeclared(MembershipStatus.DECLINED, now);
                declineReason = reason;
                registerEvent(new MembershipDeclined(state()));
            }
        }
    }

    private void confirm(@Nullable LocalDate agreedStart, Parties parties, Instant now) {
        parties.mustBeActive();
        if (agreedStart != null) {
            BusinessDates.mustBePlausible(agreedStart, now);
            startsOn = agreedStart;
        }
        leaveDeclared(MembershipStatus.CONFIRMED, now);
        confirmedAt = now;
        registerEvent(new MembershipConfirmed(state()));
    }

    /** @throws AlreadyDecidedException when the collaboration was first */
    void withdraw(Instant now) {
        mustBeDeclared();
        leaveDeclared(MembershipStatus.WITHDRAWN, now);
        registerEvent(new MembershipWithdrawn(state()));
    }

    /** @throws NotRunningException unless it is confirmed and its end was not announced before */
    void terminate(Termination announced) {
        if (status != MembershipStatus.CONFIRMED) {
            throw new NotRunningException(status);
        }
        announced.mustBeSound(startsOn);
        status = MembershipStatus.RESIGNED;
        termination = announced;
        registerEvent(new MembershipTerminationAnnounced(state()));
    }

    /** Ends it when its end date has come; else nothing happens, so that it may be asked again and again. */
    void endIfDue(Instant now) {
        if (status == MembershipStatus.RESIGNED
                && termination != null
                && !termination.endsOn().isAfter(BusinessDates.of(now))) {
            status = MembershipStatus.ENDED;
            endedAt = now;
            registerEvent(new MembershipEnded(state()));
        }
    }

    /** Goes on in the name of the organisation that one of its parties merged into, perhaps from an earlier day. */
    void transfer(Transfer transfer) {
        memberId = transfer.parties().memberId();
        collaborationId = transfer.parties().collaborationId();
        startsOn = transfer.startsOn();
        registerEvent(new MembershipTransferred(state(), transfer.fromId()));
    }

    /**
     * Gives way to another one of the same parties, or to nothing at all, now that organisations have merged.
     *
     * @param end when and why it ends, had it been confirmed
     */
    void lapse(Lapse lapse, Termination end) {
        if (status == MembershipStatus.DECLARED) {
            leaveDeclared(MembershipStatus.WITHDRAWN, end.announcedAt());
            registerEvent(new MembershipWithdrawn(state()));
        } else {
            status = MembershipStatus.ENDED;
            termination = end.notBefore(startsOn);
            endedAt = end.announcedAt();
            registerEvent(
                    lapse.isParting()
                            ? new MembershipEnded(state())
                            : new MembershipLapsed(state(), lapse.continuedAs()));
        }
    }

    private void mustBeDeclared() {
        if (status != MembershipStatus.DECLARED) {
            throw new AlreadyDecidedException(status);
        }
    }

    private void leaveDeclared(MembershipStatus next, Instant now) {
        status = next;
        decidedAt = now;
    }

    MembershipState state() {
        return new MembershipState(
                id,
                memberId,
                collaborationId,
                status,
                startsOn,
                termination == null ? null : termination.endsOn(),
                BusinessDates.of(declaredAt),
                decidedAt == null ? null : BusinessDates.of(decidedAt),
                confirmedAt == null ? null : BusinessDates.of(confirmedAt),
                termination == null ? null : BusinessDates.of(termination.announcedAt()),
                termination == null ? null : termination.terminatedBy());
    }

    UUID memberId() {
        return memberId;
    }

    UUID collaborationId() {
        return collaborationId;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    Optional<String> terminationReason() {
        return Optional.ofNullable(termination).map(Termination::reason);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
