// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Something an organisation offers (aanbod). It starts as a concept that only its provider and VNG see, is published, and
 * ends withdrawn. Its kind never changes, its provider only when organisations
 * merge.
 */
@Entity
public class Offering extends AbstractAggregateRoot<Offering> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private OfferingKind kind;

    private UUID providerId;

    @Embedded
    private OfferingDetails details;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "offering_reference_component", joinColumns = @JoinColumn(name = "offering_id"))
    @Column(name = "reference_component_id")
    private Set<String> referenceComponentIds = new HashSet<>();

    @Column
    @Enumerated(EnumType.STRING)
    private OfferingStatus status;

    private @Nullable LocalDate publishedOn;

    private @Nullable LocalDate withdrawnOn;

    /** Who added it in the provider's name, as long as that has not taken it over. */
    private @Nullable UUID suggestedBy;

    private @Nullable UUID replacedById;

    @SuppressWarnings("NullAway.Init")
    protected Offering() {}

    private Offering(OfferingKind kind, OfferingDetails details, OfferingFacts facts) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.providerId = facts.provider().organisationId();
        this.details = details;
        this.referenceComponentIds.addAll(facts.componentIds());
        this.status = OfferingStatus.CONCEPT;
    }

    static Offering register(OfferingKind kind, OfferingDetails details, OfferingFacts facts) {
        refuseFaults(details);
        return new Offering(kind, details, facts);
    }

    /** Somebody else adds what its provider does not offer here. */
    static Offering suggest(OfferingKind kind, OfferingDetails details, OfferingFacts facts, UUID suggestedBy) {
        var suggested = register(kind, details, facts);
        suggested.suggestedBy = suggestedBy;
        return suggested;
    }

    /** Its provider makes it its own. */
    void adopt() {
        refuseOwn();
        suggestedBy = null;
    }

    /** It turns out to be another. */
    void replaceBy(UUID realId, LocalDate today) {
        refuseOwn();
        replacedById = realId;
        status = OfferingStatus.WITHDRAWN;
        withdrawnOn = today;
    }

    /** Nothing is told of a concept, nor of a revision that changes nothing. */
    void revise(OfferingDetails revised, OfferingFacts facts) {
        refuseWithdrawn();
        refuseFaults(revised);
        if (revised.equals(details) && referenceComponentIds.equals(facts.componentIds())) {
            return;
        }
        details = revised;
        referenceComponentIds.retainAll(facts.componentIds());
        referenceComponentIds.addAll(facts.componentIds());
        if (status == OfferingStatus.PUBLISHED) {
            registerEvent(new OfferingRevised(state(facts)));
        }
    }

    void publish(OfferingFacts facts, LocalDate today) {
        refuseWithdrawn();
        if (status == OfferingStatus.PUBLISHED) {
            throw new AlreadyPublishedException();
        }
        status = OfferingStatus.PUBLISHED;
        suggestedBy = null;
        publishedOn = today;
        registerEvent(new OfferingPublished(state(facts)));
    }

    /**
     * @param users how many organisations use it now
     * @param acceptInUse whether whoever withdraws it knows of them
     */
    void withdraw(OfferingFacts facts, LocalDate today, long users, boolean acceptInUse) {
        refuseWithdrawn();
        if (users > 0 && !acceptInUse) {
            throw new OfferingInUseException(users);
        }
        var wasPublic = status == OfferingStatus.PUBLISHED;
        status = OfferingStatus.WITHDRAWN;
        withdrawnOn = today;
        if (wasPublic) {
            registerEvent(new OfferingWithdrawn(state(facts)));
        }
    }

    /** Goes on in the name of who its provider merged into. */
    void transfer(OfferingFacts facts) {
        providerId = facts.provider().organisationId();
        if (status == OfferingStatus.PUBLISHED) {
            registerEvent(new OfferingRevised(state(facts)));
        }
    }

    /** What belongs to it has changed: a version, a part, a standard, what a service does. */
    void changeParts(OfferingFacts facts) {
        if (status == OfferingStatus.PUBLISHED) {
            registerEvent(new OfferingRevised(state(facts)));
        }
    }

    UUID id() {
        return id;
    }

    UUID providerId() {
        return providerId;
    }

    OfferingStatus status() {
        return status;
    }

    Set<String> referenceComponentIds() {
        return Set.copyOf(referenceComponentIds);
    }

    long version() {
        return version == null ? 0 : version;
    }

    OfferingState state(OfferingFacts facts) {
        return new OfferingState(
                id,
                kind,
                details.name(),
                details.shortDescription(),
                facts.provider(),
                status,
                facts.components(),
                details.cloudModel(),
                details.licenceForm(),
                publishedOn,
                details.hostingCountries(),
                details.jurisdictions(),
                facts.parts());
    }

    private void refuseOwn() {
        refuseWithdrawn();
        if (suggestedBy == null) {
            throw new ConflictException("not-a-suggestion");
        }
    }

    private void refuseWithdrawn() {
        if (status == OfferingStatus.WITHDRAWN) {
            throw new OfferingWithdrawnException();
        }
    }

    private static void refuseFaults(OfferingDetails details) {
        var faults = details.faults();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
