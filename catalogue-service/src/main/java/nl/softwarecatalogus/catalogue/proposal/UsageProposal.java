// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.usage.RegisterUsage;
import nl.softwarecatalogus.catalogue.usage.RegisteredUsage;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A provider says that an organisation uses its application, and that organisation confirms or rejects it
 * (gebruiksvoorstel). The provider learns that it was answered, never what: no supplier knows a landscape. So whatever
 * the answer, the same fields change the same number of times, and the same is told.
 */
@Entity
public class UsageProposal extends AbstractAggregateRoot<UsageProposal> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID applicationId;

    private UUID providerId;

    private UUID consumerId;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Embedded
    private UsageTerms terms;

    @Column(updatable = false)
    private @Nullable String message;

    @Column(updatable = false)
    private Instant proposedAt;

    @Column(updatable = false)
    private LocalDate expiresOn;

    @Column
    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private @Nullable Instant closedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ProposalOutcome outcome;

    private @Nullable String answerForProvider;

    private @Nullable UUID usageId;

    private boolean usageKept;

    @SuppressWarnings("NullAway.Init")
    protected UsageProposal() {}

    private UsageProposal(ProposeUsage wish, ProposalFacts facts, Instant now, LocalDate expiresOn) {
        this.id = UUID.randomUUID();
        this.applicationId = wish.applicationId();
        this.providerId = facts.provider().organisationId();
        this.consumerId = facts.consumer().organisationId();
        this.startsOn = wish.startsOn();
        this.terms = wish.terms();
        this.message = wish.message();
        this.proposedAt = now;
        this.expiresOn = expiresOn;
        this.status = ProposalStatus.OPEN;
    }

    /** @param expiresOn the first day on which it cannot be answered any more */
    static UsageProposal propose(ProposeUsage wish, ProposalFacts facts, Instant now, LocalDate expiresOn) {
        var proposal = new UsageProposal(wish, facts, now, expiresOn);
        proposal.registerEvent(new UsageProposed(proposal.state(facts)));
        return proposal;
    }

    /** What the consumer would record on confirming: its own terms, or else those proposed. */
    RegisterUsage usage(ProposalAnswer answer) {
        var own = answer.own();
        var used = own == null ? terms : own.terms();
        return new RegisterUsage(
                consumerId,
                applicationId,
                used.phase(),
                used.phaseSince(),
                own == null ? startsOn : own.startsOn(),
                used.hosting(),
                used.endsOn(),
                used.versionId());
    }

    void confirm(RegisteredUsage usage, @Nullable String forProvider, ProposalFacts facts, Instant now) {
        usageId = usage.usageId();
        usageKept = usage.kept();
        answer(ProposalOutcome.CONFIRMED, forProvider, facts, now);
    }

    void reject(@Nullable String forProvider, ProposalFacts facts, Instant now) {
        answer(ProposalOutcome.REJECTED, forProvider, facts, now);
    }

    private void answer(ProposalOutcome answered, @Nullable String forProvider, ProposalFacts facts, Instant now) {
        outcome = answered;
        answerForProvider = forProvider;
        close(ProposalStatus.ANSWERED, facts, now);
    }

    void withdraw(ProposalFacts facts, Instant now) {
        close(ProposalStatus.WITHDRAWN, facts, now);
    }

    void expire(ProposalFacts facts, Instant now) {
        close(ProposalStatus.EXPIRED, facts, now);
    }

    /** @throws ConflictException once it is closed, or its last day is over */
    void refuseClosed(LocalDate today) {
        var stands = isOverdue(today) ? ProposalStatus.EXPIRED : status;
        if (stands != ProposalStatus.OPEN) {
            throw new ConflictException("usage-proposal-" + stands.name().toLowerCase(Locale.ROOT));
        }
    }

    boolean isOverdue(LocalDate today) {
        return status == ProposalStatus.OPEN && !expiresOn.isAfter(today);
    }

    /** Goes on in the names of who its parties merged into; of a merger everybody is told elsewhere. */
    void transfer(Merging merging) {
        var target = merging.target().organisationId();
        providerId = merging.isSource(providerId) ? target : providerId;
        consumerId = merging.isSource(consumerId) ? target : consumerId;
    }

    UUID id() {
        return id;
    }

    private void close(ProposalStatus closed, ProposalFacts facts, Instant now) {
        status = closed;
        closedAt = now;
        registerEvent(new UsageProposalClosed(state(facts)));
    }

    private ProposalState state(ProposalFacts facts) {
        return new ProposalState(id, facts.application(), facts.provider(), facts.consumer(), status, expiresOn);
    }
}
