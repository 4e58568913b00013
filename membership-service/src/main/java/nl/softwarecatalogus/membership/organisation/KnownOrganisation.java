// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An organisation (organisatie) as its latest event told it. Changed only by {@link KnownOrganisationService#remember},
 * never through this class.
 */
@Entity
@Immutable
public class KnownOrganisation {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationType organisationType;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    private long version;

    private @Nullable UUID successorId;

    @SuppressWarnings("NullAway.Init")
    protected KnownOrganisation() {}

    public KnownOrganisation(
            UUID id, String name, OrganisationType organisationType, OrganisationStatus status, long version) {
        this.id = id;
        this.name = name;
        this.organisationType = organisationType;
        this.status = status;
        this.version = version;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationType organisationType() {
        return organisationType;
    }

    public OrganisationStatus status() {
        return status;
    }

    /** The version of its owner's latest event. */
    public long version() {
        return version;
    }

    public boolean isActive() {
        return status == OrganisationStatus.ACTIVE;
    }

    /** The organisation that goes on for one that has merged. */
    public Optional<UUID> successorId() {
        return Optional.ofNullable(successorId);
    }

    /** What is its own is for its people, and after a merger for those of the organisation that goes on. */
    public boolean opensTo(Actor reader) {
        return reader.actsFor(id) || successorId != null && reader.actsFor(successorId);
    }

    /** Only collaborations and communities have members. */
    public boolean takesMembers() {
        return organisationType == OrganisationType.COLLABORATION || organisationType == OrganisationType.COMMUNITY;
    }
}
