// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.BusinessDates;
import nl.softwarecatalogus.membership.enrolment.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A collaboration's or community's request to one organisation to state its membership (uitnodiging). It never makes a
 * membership: a declaration of the organisation answers it. Open for 60 days.
 */
@Entity
public class Invitation extends AbstractAggregateRoot<Invitation> {

    private static final int DAYS_OPEN = 60;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID collaborationId;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private @Nullable String message;

    private Instant sentAt;

    private LocalDate expiresOn;

    private @Nullable LocalDate remindedOn;

    private @Nullable Instant settledAt;

    private @Nullable UUID membershipId;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(UUID collaborationId, UUID organisationId, @Nullable String message, Instant now) {
        this.id = UUID.randomUUID();
        this.collaborationId = collaborationId;
        this.organisationId = organisationId;
        this.status = InvitationStatus.SENT;
        this.message = message;
        this.sentAt = now;
        this.expiresOn = BusinessDates.of(now).plusDays(DAYS_OPEN);
    }

    static Invitation send(UUID collaborationId, UUID organisationId, @Nullable String message, Instant now) {
        var invitation = new Invitation(collaborationId, organisationId, message, now);
        invitation.registerEvent(new InvitationSent(invitation.state()));
        return invitation;
    }

    /** @throws InvitationSettledException unless it is open */
    void answer(UUID declaredMembershipId, Instant now) {
        settle(InvitationStatus.ANSWERED, now);
        membershipId = declaredMembershipId;
        registerEvent(new InvitationAnswered(state()));
    }

    /** @throws InvitationSettledException unless it is open */
    void withdraw(Instant now) {
        settle(InvitationStatus.WITHDRAWN, now);
        registerEvent(new InvitationWithdrawn(state()));
    }

    /** Goes on between the organisations that its parties merged into. @throws InvitationSettledException unless it is open */
    void transfer(Pair successors) {
        if (status != InvitationStatus.SENT) {
            throw new InvitationSettledException(status);
        }
        var from = organisationId.equals(successors.memberId()) ? collaborationId : organisationId;
        organisationId = successors.memberId();
        collaborationId = successors.collaborationId();
        registerEvent(new InvitationTransferred(state(), from));
    }

    /** @param daysBefore how many days before it expires; what was reminded of before does not count again */
    void remindIfDue(Collection<Integer> daysBefore, Instant now) {
        var today = BusinessDates.of(now);
        var last = remindedOn == null ? BusinessDates.of(sentAt) : remindedOn;
        var due =
                daysBefore.stream().map(expiresOn::minusDays).anyMatch(day -> !day.isAfter(today) && day.isAfter(last));
        if (due && status == InvitationStatus.SENT && expiresOn.isAfter(today)) {
            remindedOn = today;
            registerEvent(new InvitationReminded(state()));
        }
    }

    /** Lets an open one expire when its day has come. @return whether it is open no more */
    boolean expireIfDue(Instant now) {
        if (status == InvitationStatus.SENT && !expiresOn.isAfter(BusinessDates.of(now))) {
            settle(InvitationStatus.EXPIRED, now);
            registerEvent(new InvitationExpired(state()));
        }
        return status != InvitationStatus.SENT;
    }

    private void settle(InvitationStatus next, Instant now) {
        if (status != InvitationStatus.SENT) {
            throw new InvitationSettledException(status);
        }
        status = next;
        settledAt = now;
    }

    InvitationState state() {
        return new InvitationState(
                id,
                collaborationId,
                organisationId,
                status,
                BusinessDates.of(sentAt),
                expiresOn,
                settledAt == null ? null : BusinessDates.of(settledAt),
                membershipId);
    }

    Pair parties() {
        return new Pair(organisationId, collaborationId);
    }

    UUID collaborationId() {
        return collaborationId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
