// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.BusinessDates;
import nl.softwarecatalogus.membership.expert.ExpertEvent.ExpertJoined;
import nl.softwarecatalogus.membership.expert.ExpertEvent.ExpertLeft;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One person who takes part in one community in their own name (expert). The community asks, the person answers over a
 * personal link, and either can end it. Nobody takes part who did not say so, and no organisation can do so for them.
 */
@Entity
public class Expert extends AbstractAggregateRoot<Expert> {

    private static final int DAYS_OPEN = 60;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID communityId;

    @Enumerated(EnumType.STRING)
    private ExpertStatus status;

    private @Nullable String name;

    private @Nullable String email;

    private @Nullable String message;

    private @Nullable String linkHash;

    private Instant invitedAt;

    private LocalDate expiresOn;

    private @Nullable Instant joinedAt;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Expert() {}

    Expert(UUID communityId, ExpertInvitation invitation, LinkSecret token, Instant now) {
        this.id = UUID.randomUUID();
        this.communityId = communityId;
        this.status = ExpertStatus.INVITED;
        this.name = invitation.name();
        this.email = invitation.email();
        this.message = invitation.message();
        this.linkHash = token.hash();
        this.invitedAt = now;
        this.expiresOn = BusinessDates.of(now).plusDays(DAYS_OPEN);
    }

    void join(Instant now) {
        mustBe(ExpertStatus.INVITED);
        status = ExpertStatus.JOINED;
        joinedAt = now;
        registerEvent(new ExpertJoined(id, communityId));
    }

    void decline(Instant now) {
        mustBe(ExpertStatus.INVITED);
        settle(ExpertStatus.DECLINED, now);
    }

    void withdraw(Instant now) {
        mustBe(ExpertStatus.INVITED);
        settle(ExpertStatus.WITHDRAWN, now);
    }

    void leave(Instant now) {
        mustBe(ExpertStatus.JOINED);
        settle(ExpertStatus.LEFT, now);
        registerEvent(new ExpertLeft(id, communityId));
    }

    /** Lets an open invitation expire when its day has come; else nothing happens. */
    void expireIfDue(Instant now) {
        if (status == ExpertStatus.INVITED && !expiresOn.isAfter(BusinessDates.of(now))) {
            settle(ExpertStatus.EXPIRED, now);
        }
    }

    /** Who it was; that somebody took part, and when, stays. */
    void erasePerson() {
        name = null;
        email = null;
        message = null;
        linkHash = null;
    }

    private void settle(ExpertStatus next, Instant now) {
        status = next;
        settledAt = now;
    }

    private void mustBe(ExpertStatus expected) {
        if (status != expected) {
            throw new ConflictException("expert-" + status.name().toLowerCase(Locale.ROOT));
        }
    }

    public ExpertState state() {
        return new ExpertState(
                id,
                communityId,
                status,
                BusinessDates.of(invitedAt),
                expiresOn,
                joinedAt == null ? null : BusinessDates.of(joinedAt),
                settledAt == null ? null : BusinessDates.of(settledAt));
    }

    /** Empty once it was erased. */
    public Optional<ExpertInvitation> person() {
        return name == null || email == null
                ? Optional.empty()
                : Optional.of(new ExpertInvitation(name, email, message));
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
