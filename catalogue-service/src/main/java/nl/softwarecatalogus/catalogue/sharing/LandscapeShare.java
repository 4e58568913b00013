// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An organisation shows what it recorded of its own usage (gedeeld landschap). What was shared with a collaboration rests
 * on a membership and ends with it. It never begins again: whoever wants so shares anew, and the history stays.
 */
@Entity
public class LandscapeShare extends AbstractAggregateRoot<LandscapeShare> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable UUID collaborationId;
    private @Nullable UUID membershipId;

    @Column
    @Enumerated(EnumType.STRING)
    private ShareStatus status;

    @Column(updatable = false)
    private Instant sharedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected LandscapeShare() {}

    private LandscapeShare(UUID organisationId, Audience audience, Instant now) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.audience = audience;
        this.status = ShareStatus.SHARED;
        this.sharedAt = now;
    }

    static LandscapeShare withGovernments(UUID organisationId, Instant now) {
        return new LandscapeShare(organisationId, Audience.GOVERNMENTS, now);
    }

    static LandscapeShare withCollaboration(UUID organisationId, UUID collaborationId, UUID membershipId, Instant now) {
        var share = new LandscapeShare(organisationId, Audience.COLLABORATION, now);
        share.collaborationId = collaborationId;
        share.membershipId = membershipId;
        share.tell();
        return share;
    }

    void withdraw(Instant now) {
        if (status != ShareStatus.SHARED) {
            throw new ConflictException("landscape-share-over");
        }
        stop(ShareStatus.WITHDRAWN, now);
    }

    /** Because the membership ended, or because it fell together with another one in a merger. */
    void end(Instant now) {
        stop(ShareStatus.ENDED, now);
    }

    boolean restsOn(UUID candidate) {
        return candidate.equals(membershipId);
    }

    /** The membership it rested on went on as this one when organisations merged. */
    void restOn(UUID other) {
        membershipId = other;
    }

    /** Goes on in the name of who either party merged into. */
    void transfer(Merging merging) {
        tell();
        organisationId = merging.after(organisationId);
        collaborationId = collaborationId == null ? null : merging.after(collaborationId);
        tell();
    }

    UUID id() {
        return id;
    }

    private void stop(ShareStatus ended, Instant now) {
        status = ended;
        endedAt = now;
        tell();
    }

    private void tell() {
        if (collaborationId != null) {
            registerEvent(new LandscapeShareChanged(organisationId, collaborationId));
        }
    }
}
