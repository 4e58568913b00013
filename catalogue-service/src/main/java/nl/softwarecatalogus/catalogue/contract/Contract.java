// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * An agreement behind one or more usages (contract). It belongs to one organisation; costs and dates are seen by that
 * organisation, the collaboration concerned and VNG only, so no event tells of it.
 */
@Entity
public class Contract {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID organisationId;

    private @Nullable UUID collaborationId;

    @Embedded
    private ContractTerms terms;

    @Column
    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contract_usage", joinColumns = @JoinColumn(name = "contract_id"))
    @Column(name = "usage_id")
    private Set<UUID> usageIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    private Contract(UUID organisationId, RecordContract wish) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.collaborationId = wish.collaborationId();
        this.terms = wish.terms();
        this.usageIds.addAll(wish.usageIds());
        this.status = ContractStatus.REGISTERED;
    }

    static Contract register(UUID organisationId, RecordContract wish) {
        refuseFaults(wish);
        return new Contract(organisationId, wish);
    }

    /** @param seesNote false for whoever may not know of the note and so leaves it as it is */
    void revise(RecordContract revised, boolean seesNote) {
        refuseWithdrawn();
        refuseFaults(revised);
        collaborationId = revised.collaborationId();
        terms = seesNote ? revised.terms() : revised.terms().noted(terms.note());
        usageIds.retainAll(revised.usageIds());
        usageIds.addAll(revised.usageIds());
    }

    void withdraw() {
        refuseWithdrawn();
        status = ContractStatus.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID collaborationId() {
        return collaborationId;
    }

    Collection<UUID> usageIds() {
        return Set.copyOf(usageIds);
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void refuseWithdrawn() {
        if (status == ContractStatus.WITHDRAWN) {
            throw new ConflictException("contract-withdrawn");
        }
    }

    private static void refuseFaults(RecordContract wish) {
        var faults = wish.terms().faults();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
