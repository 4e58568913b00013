// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Organisations that go up in another (herindeling, overname). A plan can change, and each change asks every service for a
 * dry run; once executed there is no way back, and it is complete when every service has followed.
 */
@Entity
public class OrganisationMerger extends AbstractAggregateRoot<OrganisationMerger> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private MergerKind kind;

    private LocalDate effectiveOn;

    private UUID targetId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] sourceIds;

    @Enumerated(EnumType.STRING)
    private MergerStatus status;

    private long planVersion;

    private Instant plannedAt;

    private @Nullable Instant executedAt;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationMerger() {}

    @SuppressWarnings("NullAway.Init") // adopt() sets the plan
    private OrganisationMerger(MergerPlan plan, MergerParties parties, Instant now) {
        this.id = UUID.randomUUID();
        this.status = MergerStatus.PLANNED;
        adopt(plan, parties, now);
    }

    static OrganisationMerger plan(MergerPlan plan, MergerParties parties, Instant now) {
        return new OrganisationMerger(plan, parties, now);
    }

    /** Also when nothing changes: every service looks again. */
    void revise(MergerPlan plan, MergerParties parties, Instant now) {
        requirePlanned();
        adopt(plan, parties, now);
    }

    void execute(MergerParties parties, Instant now) {
        requirePlanned();
        status = MergerStatus.EXECUTING;
        executedAt = now;
        registerEvent(new OrganisationsMerged(state(parties)));
    }

    void cancel(MergerParties parties, Instant now) {
        requirePlanned();
        status = MergerStatus.CANCELLED;
        closedAt = now;
        registerEvent(new OrganisationMergerCancelled(state(parties)));
    }

    /** Every service has followed; again changes nothing. */
    void complete(MergerParties parties, Instant now) {
        if (status == MergerStatus.EXECUTING) {
            status = MergerStatus.COMPLETED;
            closedAt = now;
            registerEvent(new OrganisationMergerCompleted(state(parties)));
        }
    }

    /** @throws MergerClosedException when it is too late to change, execute or cancel it */
    void requirePlanned() {
        if (status != MergerStatus.PLANNED) {
            throw new MergerClosedException(status);
        }
    }

    private void adopt(MergerPlan plan, MergerParties parties, Instant now) {
        kind = plan.kind();
        effectiveOn = plan.effectiveOn();
        targetId = plan.targetId();
        sourceIds = plan.sourceIds().toArray(UUID[]::new);
        plannedAt = now;
        planVersion++;
        registerEvent(new OrganisationMergerPlanned(state(parties)));
    }

    private MergerState state(MergerParties parties) {
        return new MergerState(id, kind, effectiveOn, parties.target(), parties.sources(), status);
    }

    public UUID id() {
        return id;
    }

    public MergerPlan plan() {
        return new MergerPlan(kind, effectiveOn, targetId, List.of(sourceIds));
    }

    public MergerStatus status() {
        return status;
    }

    /** Of the event that told the present plan: only answers to that one count. */
    long planVersion() {
        return planVersion;
    }

    /** Of the event that told every service to follow, once it is executed. */
    long executionVersion() {
        return planVersion + 1;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Optional<Instant> executedAt() {
        return Optional.ofNullable(executedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
