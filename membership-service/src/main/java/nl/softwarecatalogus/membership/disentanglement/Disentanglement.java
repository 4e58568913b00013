// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipState;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What becomes of each usage that a collaboration declared for a member that leaves (ontvlechting). Choices can be made
 * until the membership ends; then what is undecided is taken over by the member, and all of it stands.
 */
@Entity
public class Disentanglement extends AbstractAggregateRoot<Disentanglement> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID membershipId;

    private UUID collaborationId;

    private UUID memberId;

    @Column(updatable = false)
    private Instant openedAt;

    private @Nullable Instant settledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "disentanglement_choice", joinColumns = @JoinColumn(name = "disentanglement_id"))
    @MapKeyColumn(name = "usage_id")
    @Column(name = "choice")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Choice> choices = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Disentanglement() {}

    Disentanglement(MembershipState leaving, Instant now) {
        this.id = UUID.randomUUID();
        this.membershipId = leaving.membershipId();
        this.collaborationId = leaving.collaborationId();
        this.memberId = leaving.memberId();
        this.openedAt = now;
    }

    /** Takes the place of all earlier choices. */
    void choose(Map<UUID, Choice> made) {
        if (settledAt != null) {
            throw new ConflictException("disentanglement-settled");
        }
        choices.keySet().retainAll(made.keySet());
        choices.putAll(made);
    }

    /** @param shared the usages there are at the end; nothing happens when it was settled before */
    void settle(Collection<UUID> shared, Instant now) {
        if (settledAt != null) {
            return;
        }
        choices.keySet().retainAll(shared);
        shared.forEach(usageId -> choices.putIfAbsent(usageId, Choice.TAKE_OVER));
        settledAt = now;
        if (!choices.isEmpty()) {
            tell(choices);
        }
    }

    /** A usage that became known after the end. Nothing happens to one that was settled before. */
    void settleLate(UUID usageId) {
        if (settledAt != null && choices.putIfAbsent(usageId, Choice.TAKE_OVER) == null) {
            tell(Map.of(usageId, Choice.TAKE_OVER));
        }
    }

    /** Goes on between the organisations that its parties merged into. */
    void transfer(MembershipState membership) {
        collaborationId = membership.collaborationId();
        memberId = membership.memberId();
    }

    /** Closes without anything to carry out: the parties are still together. */
    void lapse(Instant now) {
        if (settledAt == null) {
            choices.clear();
            settledAt = now;
        }
    }

    /** Takes over the choices of another one of the same parties, but for those made here. */
    void adopt(Map<UUID, Choice> made) {
        if (settledAt == null) {
            made.forEach(choices::putIfAbsent);
        }
    }

    private void tell(Map<UUID, Choice> settled) {
        registerEvent(new DisentanglementSettled(id, membershipId, collaborationId, memberId, new TreeMap<>(settled)));
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    Map<UUID, Choice> choices() {
        return Map.copyOf(choices);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
