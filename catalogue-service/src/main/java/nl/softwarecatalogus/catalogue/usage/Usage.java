// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One organisation uses one application (gebruik). When a collaboration declared it, the member can only dispute it; the
 * collaboration then adjusts or withdraws it. What is withdrawn stays as history.
 */
@Entity
public class Usage extends AbstractAggregateRoot<Usage> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID usageDeclarationId;

    private UUID applicationId;

    private UUID memberId;

    private @Nullable UUID declaredBy;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Embedded
    private UsageTerms terms;

    @Column
    @Enumerated(EnumType.STRING)
    private UsageStatus status;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    private @Nullable String disputeReason;

    private @Nullable Instant disputedAt;

    @SuppressWarnings("NullAway.Init")
    protected Usage() {}

    /** One of the usages of a declaration, which tells of all of them together. */
    Usage(UsageDeclaration declaration, UUID memberId, LocalDate startsOn, UsageTerms terms) {
        this.id = UUID.randomUUID();
        this.usageDeclarationId = declaration.id();
        this.applicationId = declaration.applicationId();
        this.memberId = memberId;
        this.declaredBy = declaration.collaborationId();
        this.startsOn = startsOn;
        this.terms = terms;
        this.status = UsageStatus.DECLARED;
    }

    private Usage(UUID applicationId, UUID organisationId, LocalDate startsOn, UsageTerms terms) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.memberId = organisationId;
        this.startsOn = startsOn;
        this.terms = terms;
        this.status = UsageStatus.DECLARED;
    }

    /** What an organisation uses of its own accord. */
    static Usage register(RegisterUsage wish, UsageFacts facts) {
        refuseFaults(wish.terms(), wish.startsOn());
        var usage = new Usage(wish.applicationId(), facts.member().organisationId(), wish.startsOn(), wish.terms());
        usage.registerEvent(new UsageDeclared(List.of(usage.state(facts))));
        return usage;
    }

    /** @param reason read by the collaboration and VNG, never published */
    void dispute(String reason, UsageFacts facts, Instant now) {
        refuseWithdrawn();
        if (declaredBy == null) {
            throw new NotDeclaredForMemberException();
        }
        if (status == UsageStatus.DISPUTED) {
            throw new AlreadyDisputedException();
        }
        status = UsageStatus.DISPUTED;
        disputeReason = reason.strip();
        disputedAt = now;
        registerEvent(new UsageDisputed(state(facts)));
    }

    /** Answers a dispute, also when the terms stay as they were: the collaboration looked at it again. */
    void adjust(UsageTerms adjusted, UsageFacts facts) {
        refuseWithdrawn();
        refuseFaults(adjusted, startsOn);
        if (adjusted.equals(terms) && status == UsageStatus.DECLARED) {
            return;
        }
        terms = adjusted;
        status = UsageStatus.DECLARED;
        registerEvent(new UsageAdjusted(List.of(state(facts))));
    }

    /** Why it cannot be one of many that enter a phase: an objection is not answered in passing. */
    Optional<String> obstacleToEnter(UsagePhase phase, @Nullable LocalDate since) {
        return switch (status) {
            case WITHDRAWN -> Optional.of("usage-is-withdrawn");
            case DISPUTED -> Optional.of("usage-is-disputed");
            case DECLARED ->
                terms.in(phase, since).faults(startsOn).stream().findFirst().map(InvalidParam::code);
        };
    }

    /**
     * Enters a phase as one of many, which are told of together.
     *
     * @return what it has become; empty when it was so already
     */
    Optional<UsageState> enter(UsagePhase phase, @Nullable LocalDate since, UsageFacts facts) {
        var entered = terms.in(phase, since);
        if (entered.equals(terms)) {
            return Optional.empty();
        }
        terms = entered;
        return Optional.of(state(facts));
    }

    void withdraw(UsageFacts facts) {
        refuseWithdrawn();
        status = UsageStatus.WITHDRAWN;
        registerEvent(new UsageWithdrawn(state(facts)));
    }

    /** Goes on in the name of who its user or its declarer merged into; nobody objects to what is one's own by then. */
    TransferredUsage transfer(Merging merging, UsageFacts facts) {
        var after = facts.after(merging);
        var from = merging.isSource(memberId) ? memberId : Objects.requireNonNull(declaredBy);
        var declaredBefore = declaredBy;
        var declarer = after.declaredBy();
        memberId = after.member().organisationId();
        declaredBy = declarer == null ? null : declarer.organisationId();
        if (declarer == null) {
            usageDeclarationId = null;
            status = UsageStatus.DECLARED;
        }
        return new TransferredUsage(state(after), from, declaredBefore);
    }

    /** What is used turns out to be another application; of that it is not known which version. */
    UsageState replaceApplication(UsageFacts facts) {
        applicationId = facts.application().offeringId();
        terms = terms.ofUnknownVersion();
        return state(facts);
    }

    /** What was settled before, withdrawn, or one's own since a merger stays as it is, however often it is told. */
    boolean isUnsettled() {
        return settlement == null && declaredBy != null && status != UsageStatus.WITHDRAWN;
    }

    /** The same usage, on the same terms, as the member's own. */
    Usage takenOver(UsageFacts facts) {
        var own = new Usage(applicationId, memberId, startsOn, terms);
        var ownFacts = new UsageFacts(facts.application(), facts.member(), null, facts.components());
        own.registerEvent(new UsageDeclared(List.of(own.state(ownFacts))));
        return own;
    }

    /**
     * Carries out what was settled when the member left. An objection falls with what it was against, and stands as long
     * as that stays.
     *
     * @param on the day of the settlement
     */
    void settle(Settlement settled, LocalDate on, UsageFacts facts) {
        settlement = settled;
        switch (settled) {
            case TAKE_OVER -> withdraw(facts);
            case PHASE_OUT -> phaseOut(on, facts);
            case UNTIL_CONTRACT_ENDS -> {}
        }
    }

    /** What would have begun later never does. */
    private void phaseOut(LocalDate on, UsageFacts facts) {
        if (startsOn.isAfter(on)) {
            withdraw(facts);
        } else {
            adjust(terms.phase().isOnItsWayOut() ? terms : terms.in(UsagePhase.PHASING_OUT, on), facts);
        }
    }

    /** Its contract has ended. */
    void end(UsageFacts facts) {
        terms = terms.in(UsagePhase.PHASED_OUT, terms.endsOn());
        registerEvent(new UsageAdjusted(List.of(state(facts))));
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID memberId() {
        return memberId;
    }

    UsageStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UsageState state(UsageFacts facts) {
        return new UsageState(
                id,
                usageDeclarationId,
                facts.application(),
                facts.member(),
                facts.declaredBy(),
                status,
                terms.phase(),
                terms.phaseSince(),
                startsOn,
                terms.hosting(),
                facts.components());
    }

    private static void refuseFaults(UsageTerms terms, LocalDate startsOn) {
        var faults = terms.faults(startsOn);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private void refuseWithdrawn() {
        if (status == UsageStatus.WITHDRAWN) {
            throw new UsageWithdrawnException();
        }
    }
}
