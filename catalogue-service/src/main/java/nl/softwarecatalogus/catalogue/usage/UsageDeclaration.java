// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One act of a collaboration that declares the usage of an application for several of its members (aanmelding van gebruik
 * voor leden), and later for members that joined. What it said never changes; the usages that came of it do.
 */
@Entity
public class UsageDeclaration extends AbstractAggregateRoot<UsageDeclaration> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID applicationId;

    @Column(updatable = false)
    private UUID collaborationId;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Embedded
    private UsageTerms terms;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(updatable = false)
    private Instant declaredAt;

    private int memberCount;

    @SuppressWarnings("NullAway.Init")
    protected UsageDeclaration() {}

    private UsageDeclaration(DeclareUsage wish, UUID collaborationId, Instant now) {
        this.id = UUID.randomUUID();
        this.applicationId = wish.applicationId();
        this.collaborationId = collaborationId;
        this.startsOn = wish.startsOn();
        this.terms = wish.terms();
        this.note = wish.note();
        this.declaredAt = now;
        this.memberCount = wish.memberIds().size();
    }

    /** @throws nl.softwarecatalogus.platform.problem.ConflictException naming everything that stands in the way */
    static UsageDeclaration declare(DeclareUsage wish, DeclarationFacts facts, Instant now) {
        refuse(wish, facts);
        return new UsageDeclaration(wish, facts.collaboration().organisationId(), now);
    }

    /**
     * The same for members that joined later, judged as a declaration is; told of in one go.
     *
     * @return the usage of each of them
     */
    List<Usage> extend(DeclareUsage wish, DeclarationFacts facts) {
        refuse(wish, facts);
        memberCount += wish.memberIds().size();
        return usages(wish, facts);
    }

    private static void refuse(DeclareUsage wish, DeclarationFacts facts) {
        facts.refuseOthersThanCollaborations();
        var faults = wish.terms().faults(wish.startsOn());
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        facts.refuseObstacles(wish);
    }

    /** The usage of each member; told of in one go. */
    List<Usage> usages(DeclareUsage wish, DeclarationFacts facts) {
        var usages = new ArrayList<Usage>();
        var states = new ArrayList<UsageState>();
        for (var memberId : wish.memberIds()) {
            var usage = new Usage(this, memberId, wish.startsOn(), wish.terms());
            usages.add(usage);
            states.add(usage.state(facts.of(memberId)));
        }
        registerEvent(new UsageDeclared(states));
        return usages;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID collaborationId() {
        return collaborationId;
    }

    UsageTerms terms() {
        return terms;
    }
}
