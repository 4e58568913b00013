// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A connection (koppeling) between two applications in landscapes, or between one and an external facility. What it
 * connects never changes, unless the organisations around it merge; how it does can.
 */
@Entity
public class ApplicationInterface extends AbstractAggregateRoot<ApplicationInterface> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID registeredBy;

    private UUID sourceApplicationId;

    private UUID sourceMemberId;

    private @Nullable UUID targetApplicationId;

    private @Nullable UUID targetMemberId;

    @Column(updatable = false)
    private @Nullable String externalFacilityId;

    /** Finds the same connection again, whichever end was called source. */
    private String ends;

    @Embedded
    private InterfaceTerms terms;

    @Enumerated(EnumType.STRING)
    @Column
    private InterfaceStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "application_interface_standard", joinColumns = @JoinColumn(name = "interface_id"))
    @Column(name = "standard_version_id")
    private Set<String> standardVersionIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ApplicationInterface() {}

    private ApplicationInterface(RegisterInterface wish, InterfaceFacts facts) {
        this.id = UUID.randomUUID();
        this.registeredBy = facts.registeredBy().organisationId();
        this.sourceApplicationId = facts.source().application().offeringId();
        this.sourceMemberId = facts.source().member().organisationId();
        var target = facts.target();
        this.targetApplicationId = target == null ? null : target.application().offeringId();
        this.targetMemberId = target == null ? null : target.member().organisationId();
        this.externalFacilityId = wish.externalFacilityId();
        this.ends = wish.ends();
        this.terms = wish.terms();
        this.standardVersionIds.addAll(facts.standardVersionIds());
        this.status = InterfaceStatus.REGISTERED;
    }

    static ApplicationInterface register(RegisterInterface wish, InterfaceFacts facts) {
        var faults = wish.faults();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        var connection = new ApplicationInterface(wish, facts);
        connection.registerEvent(new InterfaceRegistered(connection.state(facts)));
        return connection;
    }

    /** Nothing is told of a note, nor of a revision that changes nothing. */
    /** @param seesNote false for whoever may not know of the note and so leaves it as it is */
    void revise(InterfaceTerms revised, boolean seesNote, InterfaceFacts facts) {
        refuseWithdrawn();
        var before = state(facts.with(java.util.List.of()));
        var sameStandards = standardVersionIds.equals(Set.copyOf(facts.standardVersionIds()));
        terms = seesNote ? revised : revised.noted(terms.note());
        standardVersionIds.retainAll(facts.standardVersionIds());
        standardVersionIds.addAll(facts.standardVersionIds());
        if (!sameStandards || !before.equals(state(facts.with(java.util.List.of())))) {
            registerEvent(new InterfaceRevised(state(facts)));
        }
    }

    /** Goes on in the name of who its organisations merged into. */
    void transfer(Merging merging, InterfaceFacts facts) {
        var after = facts.after(merging);
        var target = after.target();
        registeredBy = after.registeredBy().organisationId();
        sourceMemberId = after.source().member().organisationId();
        targetMemberId = target == null ? null : target.member().organisationId();
        ends = after.ends();
        registerEvent(new InterfaceRevised(state(after)));
    }

    /** One of its ends turns out to be another application. */
    void replaceApplication(InterfaceFacts after) {
        var target = after.target();
        sourceApplicationId = after.source().application().offeringId();
        targetApplicationId = target == null ? null : target.application().offeringId();
        ends = after.ends();
        registerEvent(new InterfaceRevised(state(after)));
    }

    void withdraw(InterfaceFacts facts) {
        refuseWithdrawn();
        status = InterfaceStatus.WITHDRAWN;
        registerEvent(new InterfaceWithdrawn(state(facts)));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private InterfaceState state(InterfaceFacts facts) {
        return new InterfaceState(
                id,
                facts.registeredBy(),
                facts.source(),
                facts.target(),
                facts.externalFacility(),
                terms.type(),
                terms.direction(),
                terms.phase(),
                terms.phaseSince(),
                status,
                facts.standardVersions());
    }

    private void refuseWithdrawn() {
        if (status == InterfaceStatus.WITHDRAWN) {
            throw new InterfaceWithdrawnException();
        }
    }
}
